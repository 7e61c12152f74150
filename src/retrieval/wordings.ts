import type { Analyse } from './analyse.js'
import type { FindEdges } from './edges.js'
import { contentFeatures, letterFeatures, phraseFeatures } from './features.js'
import type { WeightedFeature } from './vectors.js'

/** A term that this share of a card's wordings names is what the card is about. */
const USUAL = 0.25

/** One way of asking, in all the features that it is looked up by. */
export interface Wording {
  readonly text: string
  readonly content: readonly WeightedFeature[]
  readonly letters: readonly WeightedFeature[]
  readonly phrases: readonly WeightedFeature[]
  readonly terms: ReadonlySet<string>
  readonly edgePhrases: readonly string[]
}

export function toWording(text: string, analyse: Analyse, findEdges: FindEdges): Wording {
  const { words } = analyse(text)
  return {
    text,
    content: contentFeatures(words),
    letters: letterFeatures(words),
    phrases: phraseFeatures(words),
    terms: new Set(words.flatMap((word) => word.term ?? [])),
    edgePhrases: findEdges(words).map((hit) => hit.phrase),
  }
}

/** The terms that a candidate is about: those its editor declared, and those that its wordings name. */
export function subjectOf(declared: readonly string[], group: readonly Wording[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { terms } of group) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  const usual = [...counts].filter(([, count]) => count >= USUAL * group.length).map(([term]) => term)
  return new Set([...declared, ...usual])
}
