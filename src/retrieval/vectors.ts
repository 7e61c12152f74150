/**
 * A cosine index over sparse vectors, in typed arrays: each feature's documents and weights stand together, so that a
 * question costs one pass over the lists of its own features. Used for words and for letter trigrams alike.
 */

/** Something that a text holds: a stem, a term, a part of a compound (text), or a letter trigram (a number). */
export type FeatureKey = string | number

export interface WeightedFeature {
  readonly key: FeatureKey
  readonly weight: number
}

export interface VectorIndex {
  /** How rare a feature is: ln(1 + documents / documents that hold it); of one never seen: that of the rarest. */
  readonly rarity: (key: FeatureKey) => number
  readonly has: (key: FeatureKey) => boolean
  /**
   * Cosine of the question with every document, written into `scores` (length = documents, zero on entry).
   * `unknown`: the share of its rarity with which a feature that no document holds lengthens the question's vector.
   */
  readonly score: (question: readonly WeightedFeature[], scores: Float32Array, unknown: number) => void
  readonly size: number
}

/** `commonest`: features that a greater share of the documents holds are left out: they cost the most and tell the least. */
export function createVectorIndex(documents: readonly (readonly WeightedFeature[])[], commonest = 1): VectorIndex {
  const bags = leaveOutCommon(documents.map(toBag), commonest)
  const ids = new Map<FeatureKey, number>()
  const counts: number[] = []
  for (const bag of bags) {
    for (const key of bag.keys()) {
      const id = ids.get(key) ?? ids.size
      ids.set(key, id)
      counts[id] = (counts[id] ?? 0) + 1
    }
  }
  const rarities = Float32Array.from(counts, count => Math.log(1 + bags.length / count))
  const rarest = Math.log(1 + bags.length)

  const starts = new Uint32Array(ids.size + 1)
  counts.forEach((count, id) => {
    starts[id + 1] = (starts[id] as number) + count
  })
  const total = starts[ids.size] as number
  const docOf = new Uint32Array(total)
  const weightOf = new Float32Array(total)
  const fill = starts.slice()
  bags.forEach((bag, doc) => {
    let squares = 0
    for (const [key, weight] of bag) squares += (weight * (rarities[ids.get(key) as number] as number)) ** 2
    const length = Math.sqrt(squares) || 1
    for (const [key, weight] of bag) {
      const id = ids.get(key) as number
      const at = (fill[id] as number)
      fill[id] = at + 1
      docOf[at] = doc
      weightOf[at] = (weight * (rarities[id] as number)) / length
    }
  })

  return {
    size: bags.length,
    has: key => ids.has(key),
    rarity: key => {
      const id = ids.get(key)
      return id === undefined ? rarest : (rarities[id] as number)
    },
    score(question, scores, unknown) {
      let squares = 0
      for (const { key, weight } of question) {
        const id = ids.get(key)
        squares += (weight * (id === undefined ? rarest * unknown : (rarities[id] as number))) ** 2
      }
      const length = Math.sqrt(squares)
      if (length === 0) return
      for (const { key, weight } of question) {
        const id = ids.get(key)
        if (id === undefined) continue
        const factor = (weight * (rarities[id] as number)) / length
        const end = starts[id + 1] as number
        for (let at = starts[id] as number; at < end; at++) {
          const doc = docOf[at] as number
          scores[doc] = (scores[doc] as number) + factor * (weightOf[at] as number)
        }
      }
    },
  }
}

function leaveOutCommon(bags: readonly Map<FeatureKey, number>[], commonest: number): readonly Map<FeatureKey, number>[] {
  if (commonest >= 1) return bags
  const counts = new Map<FeatureKey, number>()
  for (const bag of bags) for (const key of bag.keys()) counts.set(key, (counts.get(key) ?? 0) + 1)
  return bags.map(bag => new Map([...bag].filter(([key]) => (counts.get(key) as number) <= commonest * bags.length)))
}

function toBag(features: readonly WeightedFeature[]): Map<FeatureKey, number> {
  const bag = new Map<FeatureKey, number>()
  for (const { key, weight } of features) bag.set(key, Math.max(bag.get(key) ?? 0, weight))
  return bag
}
