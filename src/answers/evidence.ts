import type { Evidence } from '../contract/index.js'
import type { Corpus } from '../corpus/model.js'
import { isEvidence, type Word } from '../retrieval/analyse.js'
import type { CandidateIndex } from '../retrieval/candidates.js'
import type { Decision } from './decide.js'
import { thresholds } from './thresholds.js'

/** Why a card is believed to answer: which of the question's content words it accounts for, and which not. */
export interface Weighed {
  /** Of the question's content, weighted by rarity, 0 to 1. A question without content has none. */
  readonly share: number
  /** How many words of it stand nowhere in the corpus. */
  readonly unknown: number
  /** Whether a term that the card is about stands in the question. */
  readonly namesSubject: boolean
  /** Ids of the terms of the question that the card speaks of, and of those that it does not. No other word is in either. */
  readonly matched: readonly string[]
  readonly unmatched: readonly string[]
}

/** Weighs the words of a question for the card `id`. */
export function weigh(words: readonly Word[], id: string, index: CandidateIndex): Weighed {
  let total = 0
  let accounted = 0
  const matched: string[] = []
  const unmatched: string[] = []
  for (const word of words) {
    if (!isEvidence(word)) continue
    const weight = weightOf(word, index)
    const credit = creditOf(word, id, index)
    total += weight
    accounted += weight * credit
    if (word.term !== undefined) (credit >= 0.5 ? matched : unmatched).push(word.term)
  }
  return {
    share: total === 0 ? 0 : accounted / total,
    unknown: words.filter((word) => word.role === 'unknown').length,
    namesSubject: words.some((word) => word.term !== undefined && index.isAbout(id, word.term)),
    matched: [...new Set(matched)],
    unmatched: [...new Set(unmatched)],
  }
}

/** A word weighs by its rarity; one that is no word of the subject, or unknown, less. */
export function weightOf(word: Word, index: CandidateIndex): number {
  const rarity = index.rarity(word.features[0]?.key ?? '')
  if (word.role === 'story') return rarity * thresholds.storyWeight
  return word.role === 'unknown' ? rarity * thresholds.unknownWeight : rarity
}

/** The word itself, or the part of it that the card speaks of most. */
export function creditOf(word: Word, id: string, index: CandidateIndex): number {
  let most = 0
  word.features.forEach((feature, position) => {
    const credit = index.credit(id, feature.key) * (position === 0 ? 1 : feature.weight)
    if (credit > most) most = credit
  })
  return Math.min(1, most)
}

/** What a reply shows of why it was given: terms of the corpus only, never other words of the question. */
export function evidenceOf({ basis }: Decision, corpus: Corpus): Evidence {
  const { verdict } = basis
  const weighed = verdict.kind === 'edge' ? undefined : verdict.weighed
  const named = new Set(basis.words.flatMap((word) => word.term ?? []))
  const labels = (ids: Iterable<string>): string[] => {
    const wanted = new Set(ids)
    return corpus.language.terms.filter((term) => wanted.has(term.id)).map((term) => term.label)
  }
  return {
    confidence: verdict.kind === 'none' ? 0 : Math.round(Math.min(1, verdict.strength) * 100) / 100,
    matched: labels(weighed?.matched ?? []),
    unmatched: labels(weighed?.unmatched ?? named),
  }
}
