import type { Word } from './analyse.js'

/**
 * The parts of a message that may each be a question of their own: sentences, and the clauses of a long one. People
 * tell their story before they ask; the question must be found in it.
 */
export interface Segment {
  readonly words: readonly Word[]
  /** Whether it is worded as a question. */
  readonly asks: boolean
}

const SENTENCE_END = /[.!?;\n]|\s[-–—]\s/
const CLAUSE_WORDS = new Set(['men', 'så', 'og', 'for', 'fordi', 'selvom'])
const ASKS_FIRST =
  /^\s*(?:(?:og|men|så|hej|spørgsmål)[\s,:]+)?(?:hv[aeo]|kan|må|skal|er|har|får|bliver|gælder|findes|sker|mister|behøver|vil|bør|kommer|tæller|koster)/
const LONG = 9

export function segmentsOf(normalised: string, words: readonly Word[]): Segment[] {
  const segments: Segment[] = []
  let group: Word[] = []
  const close = (asked: boolean): void => {
    if (group.some((word) => word.role !== 'stop')) {
      const text = normalised.slice((group[0] as Word).start, (group.at(-1) as Word).end)
      segments.push({ words: group, asks: asked || ASKS_FIRST.test(text) })
    }
    group = []
  }
  for (const [index, word] of words.entries()) {
    group.push(word)
    const next = words[index + 1]
    const between = normalised.slice(word.end, next?.start)
    if (!next || SENTENCE_END.test(between)) close(between.includes('?'))
    else if (group.length >= LONG && (between.includes(',') || CLAUSE_WORDS.has(next.text))) close(false)
  }
  return segments
}
