import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** The questions that the service is measured on, one JSON object a line, in `test/questions`. */

const questionShape = z.strictObject({
  id: z.string(),
  q: z.string(),
  kind: z.string(),
  /** Cards of which any one is right; none where the question must be declined. */
  cards: z.array(z.string()).max(3),
  expect: z.enum(['answered', 'declined']),
})

const realShape = z.strictObject({
  id: z.string(),
  q: z.string(),
  /** How far the five texts of 2017-18 answer it. */
  sources: z.enum(['full', 'partly', 'no']),
  cards: z.array(z.string()).max(4),
  /** What a useful reply says: each entry a regular expression (case-insensitive) that its text must match. */
  says: z.array(z.string()),
})

const pairShape = z.strictObject({ answer: z.string(), decline: z.string() })
const edgeShape = z.strictObject({ q: z.string(), edge: z.string() })
const dangerShape = z.strictObject({
  q: z.string(),
  level: z.enum(['red', 'amber', 'none']),
  reply: z.string().optional(),
  audience: z.enum(['citizen', 'adviser', 'caseworker', 'consultant']).optional(),
  from: z.string(),
})

export type QuestionCase = z.infer<typeof questionShape>
export type RealCase = z.infer<typeof realShape>
export type PairCase = z.infer<typeof pairShape>
export type EdgeCase = z.infer<typeof edgeShape>
export type DangerCase = z.infer<typeof dangerShape>

export interface Cases {
  readonly questions: readonly QuestionCase[]
  /** Worded by somebody who had seen no card's sample questions: harder, and with no floor. */
  readonly fresh: readonly QuestionCase[]
  readonly real: readonly RealCase[]
  readonly pairs: readonly PairCase[]
  readonly edges: readonly EdgeCase[]
  readonly danger: readonly DangerCase[]
}

/** Reads the files of a folder. Throws with file and line where a line is not of its shape. */
export function readCases(folder: string): Cases {
  return {
    questions: readLines(join(folder, 'questions.jsonl'), questionShape),
    fresh: readLines(join(folder, 'fresh-questions.jsonl'), questionShape),
    real: readLines(join(folder, 'real-questions.jsonl'), realShape),
    pairs: readLines(join(folder, 'minimal-pairs.jsonl'), pairShape),
    edges: readLines(join(folder, 'edge.jsonl'), edgeShape),
    danger: ['danger.jsonl', 'danger-own.jsonl'].flatMap((name) => readLines(join(folder, name), dangerShape)),
  }
}

function readLines<T>(file: string, shape: z.ZodType<T>): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return []
      const parsed = shape.safeParse(JSON.parse(line))
      if (!parsed.success)
        throw new Error(
          `${file}:${index + 1}: ${parsed.error.issues[0]?.path.join('.')}: ${parsed.error.issues[0]?.message}. Mend the line.`,
        )
      return [parsed.data]
    })
}

/** Every other case is for tuning, the rest only for reporting. */
export const isForTuning = (index: number): boolean => index % 2 === 0
