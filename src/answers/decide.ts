import type { AmbiguousWord, Corpus } from '../corpus/model.js'
import { type Analysis, isEvidence, type Word } from '../retrieval/analyse.js'
import { segmentsOf } from '../retrieval/segments.js'
import type { Assess, Assessment } from './assess.js'
import { thresholds } from './thresholds.js'

/** What a question comes to, before a word of the reply is written. */
export type Decision =
  | { readonly kind: 'answer'; readonly ids: readonly string[]; readonly basis: Assessment }
  | { readonly kind: 'near'; readonly ids: readonly string[]; readonly basis: Assessment }
  | { readonly kind: 'ambiguous'; readonly word: AmbiguousWord; readonly basis: Assessment }
  | { readonly kind: 'edge'; readonly id: string; readonly basis: Assessment }
  | { readonly kind: 'none'; readonly basis: Assessment }

const MOST_ANSWERS = 2
/** A longer message says enough about what is meant. */
const LONGEST_AMBIGUOUS = 3

export function createDecide(corpus: Corpus, assess: Assess): (analysis: Analysis) => Decision {
  const ambiguous = new Map<string, AmbiguousWord>()
  for (const entry of corpus.language.ambiguous) for (const word of entry.words) ambiguous.set(word, entry)

  return ({ normalised, words }) => {
    const whole = assess(words)
    const unclear = ambiguousIn(words, whole)
    if (unclear) return { kind: 'ambiguous', word: unclear, basis: whole }

    const segments = segmentsOf(normalised, words)
    if (segments.length < 2) return single(whole)
    const parts = segments.map((segment) => ({ asks: segment.asks, assessment: assess(segment.words) }))
    const asked = parts.filter((part) => part.asks).map((part) => part.assessment)
    const several = distinctCards(asked)
    if (several.length >= 2) return { kind: 'answer', ids: several.slice(0, MOST_ANSWERS), basis: whole }

    if (speaksForItself(whole)) return single(whole)
    const found = best(asked.length > 0 ? [whole, ...asked] : [whole, ...parts.map((part) => part.assessment)])
    return found ? single(found) : (fallback(parts.map((part) => part.assessment)) ?? single(whole))
  }

  /** A short word that means several things, with nothing beside it that tells which. */
  function ambiguousIn(words: readonly Word[], whole: Assessment): AmbiguousWord | undefined {
    const top = whole.candidates[0]
    if (words.length > LONGEST_AMBIGUOUS || (words.length > 1 && top && top.likeness >= thresholds.sureLikeness)) return undefined
    const content = words.filter(isEvidence)
    const [first, ...others] = (content.length > 0 ? content : words).map(
      (word) => ambiguous.get(word.surface) ?? ambiguous.get(word.text),
    )
    return first && others.every((other) => other === first) ? first : undefined
  }
}

function single(assessment: Assessment): Decision {
  const { verdict } = assessment
  if (verdict.kind === 'edge') return { kind: 'edge', id: verdict.id, basis: assessment }
  if (verdict.kind === 'none') return { kind: 'none', basis: assessment }
  if (verdict.near) return { kind: 'near', ids: [verdict.id, verdict.near], basis: assessment }
  return { kind: 'answer', ids: [verdict.id], basis: assessment }
}

/** The whole message is well accounted for: its parts would only lose what they say together. */
function speaksForItself({ verdict, candidates }: Assessment): boolean {
  if (verdict.kind === 'edge') return true
  const likeness = candidates.find((candidate) => candidate.kind === 'card')?.likeness ?? 0
  return verdict.kind === 'card' && (verdict.weighed.share >= thresholds.fairShare || likeness >= thresholds.sureLikeness)
}

function distinctCards(assessments: readonly Assessment[]): string[] {
  const ids: string[] = []
  for (const { verdict } of assessments) {
    if (verdict.kind === 'card' && verdict.weighed.namesSubject && !ids.includes(verdict.id)) ids.push(verdict.id)
  }
  return ids
}

/** The strongest verdict; the whole message wins over its parts where they are equal. */
function best(assessments: readonly Assessment[]): Assessment | undefined {
  let found: Assessment | undefined
  let strength = 0
  for (const assessment of assessments) {
    if (assessment.verdict.kind !== 'none' && assessment.verdict.strength > strength) {
      found = assessment
      strength = assessment.verdict.strength
    }
  }
  return found
}

const fallback = (assessments: readonly Assessment[]): Decision | undefined => {
  const found = best(assessments)
  return found && single(found)
}
