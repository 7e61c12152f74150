import type { z } from '@hono/zod-openapi'
import { type Checked, type FieldError, isProblemCode, type ProblemCode } from './problem.js'

/**
 * From zod's issues to ours. Zod's own messages and paths are never shown: an unknown key or the key of a record is
 * something that a person typed.
 */
type Issue = z.core.$ZodIssue

/** Names that may stand in a pointer: the contract's own fields. */
const FIELDS: ReadonlySet<PropertyKey> = new Set([
  'question',
  'choose',
  'asOf',
  'audience',
  'context',
  'answerId',
  'flowId',
  'node',
  'value',
  'v',
  'topics',
  'flow',
  'id',
  'version',
  'answers',
  'offered',
  'q',
  'kind',
  'limit',
  'answer',
  'helpful',
  'reason',
  'comment',
])

const MAX_ERRORS = 10

/** Checks a value against a schema of the contract. Where it fails, the first issue that has a code of its own names the problem. */
export function check<S extends z.ZodType>(schema: S, value: unknown): Checked<z.output<S>> {
  const result = schema.safeParse(value, { reportInput: true })
  if (result.success) return { ok: true, value: result.data }
  const issues = result.error.issues
  return { ok: false, code: codeOf(issues), errors: issues.slice(0, MAX_ERRORS).map(fieldError) }
}

function codeOf(issues: readonly Issue[]): ProblemCode {
  for (const issue of issues) {
    const code = issue.code === 'custom' ? issue.params?.['code'] : undefined
    if (isProblemCode(code)) return code
  }
  return 'invalid_request'
}

const fieldError = (issue: Issue): FieldError => ({ pointer: pointerOf(issue.path), message: messageOf(issue) })

/** JSON pointer (RFC 6901) as far as the path is made of the contract's own names and of positions in lists. */
function pointerOf(path: readonly PropertyKey[]): string {
  let pointer = ''
  for (const part of path) {
    if (typeof part !== 'number' && !FIELDS.has(part)) break
    pointer += `/${String(part)}`
  }
  return pointer
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'Skal være tekst.',
  number: 'Skal være et tal.',
  int: 'Skal være et helt tal.',
  boolean: 'Skal være true eller false.',
  array: 'Skal være en liste.',
  object: 'Skal være et objekt.',
  record: 'Skal være et objekt.',
}

function messageOf(issue: Issue): string {
  switch (issue.code) {
    case 'custom':
      return issue.message
    case 'invalid_type':
      return issue.input === undefined ? 'Mangler.' : (KINDS[issue.expected] ?? 'Har en forkert type.')
    case 'invalid_value':
      return issue.input === undefined
        ? 'Mangler.'
        : `Skal være ${issue.values.map(String).join(', ')}.`.replace(/, ([^,]*)\.$/, ' eller $1.')
    case 'too_big':
      return issue.origin === 'string' ? `Må højst være ${issue.maximum} tegn.` : `Må højst være ${issue.maximum}.`
    case 'too_small':
      return issue.origin === 'string' ? 'Må ikke være tom.' : `Skal være mindst ${issue.minimum}.`
    case 'unrecognized_keys':
      return 'Har felter, der ikke hører til her.'
    default:
      return 'Er ikke gyldig.'
  }
}
