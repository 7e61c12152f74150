import type { EdgeSubject } from '../corpus/model.js'
import type { Analyse, Word } from './analyse.js'
import type { FeatureKey } from './vectors.js'

/** An edge subject named in a question, and the words that name it. */
export interface EdgeHit {
  readonly id: string
  /** The phrase of `kant.yaml` that names it. */
  readonly phrase: string
  readonly words: readonly Word[]
}

export type FindEdges = (words: readonly Word[]) => EdgeHit[]

interface Phrase {
  readonly id: string
  readonly text: string
  readonly keys: readonly FeatureKey[]
}

/** Finds the words and phrases of `sprog/kant.yaml`, in any inflection, longest first. */
export function createEdgeFinder(edges: Iterable<EdgeSubject>, analyse: Analyse): FindEdges {
  const byFirst = new Map<FeatureKey, Phrase[]>()
  for (const edge of edges) {
    for (const phrase of edge.words) {
      const keys = analyse(phrase).words.map(keyOf)
      const first = keys[0]
      if (first === undefined) continue
      const list = byFirst.get(first) ?? []
      list.push({ id: edge.id, text: phrase, keys })
      byFirst.set(first, list)
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.keys.length - a.keys.length || (a.id < b.id ? -1 : 1))

  return (words) => {
    const keys = words.map(keyOf)
    const hits: EdgeHit[] = []
    for (let at = 0; at < keys.length; at++) {
      for (const phrase of byFirst.get(keys[at] as FeatureKey) ?? []) {
        if (!phrase.keys.every((key, offset) => keys[at + offset] === key)) continue
        hits.push({ id: phrase.id, phrase: phrase.text, words: words.slice(at, at + phrase.keys.length) })
        break
      }
    }
    return hits
  }
}

/** Stop words count here too: "bliver betalt ud" names a subject, "betaler" does not. */
const keyOf = (word: Word): FeatureKey => word.features[0]?.key ?? `'${word.text}`
