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

/**
 * Each document holds a feature once, or several times at the same weight. `commonest`: features that a greater share of the
 * documents holds are left out: they cost the most and tell the least.
 */
export function createVectorIndex(documents: readonly (readonly WeightedFeature[])[], commonest = 1): VectorIndex {
  const ids = new Map<FeatureKey, number>()
  const counts: number[] = []
  const lastIn: number[] = []
  documents.forEach((document, doc) => {
    for (const { key } of document) {
      let id = ids.get(key)
      if (id === undefined) {
        id = ids.size
        ids.set(key, id)
        counts.push(0)
        lastIn.push(-1)
      }
      if (lastIn[id] === doc) continue
      lastIn[id] = doc
      counts[id] = (counts[id] as number) + 1
    }
  })
  const most = commonest * documents.length
  for (const [key, id] of ids) if ((counts[id] as number) > most) ids.delete(key)
  const rarities = Float32Array.from(counts, (count) => Math.log(1 + documents.length / count))
  const rarest = Math.log(1 + documents.length)

  const starts = new Uint32Array(counts.length + 1)
  counts.forEach((count, id) => {
    starts[id + 1] = (starts[id] as number) + (count > most ? 0 : count)
  })
  const docOf = new Uint32Array(starts[counts.length] as number)
  const weightOf = new Float32Array(docOf.length)
  const fill = starts.slice()
  lastIn.fill(-1)
  documents.forEach((document, doc) => {
    const held: number[] = []
    let squares = 0
    for (const { key, weight } of document) {
      const id = ids.get(key)
      if (id === undefined || lastIn[id] === doc) continue
      lastIn[id] = doc
      const at = fill[id] as number
      fill[id] = at + 1
      docOf[at] = doc
      weightOf[at] = weight * (rarities[id] as number)
      squares += (weightOf[at] as number) ** 2
      held.push(at)
    }
    const length = Math.sqrt(squares) || 1
    for (const at of held) weightOf[at] = (weightOf[at] as number) / length
  })

  return {
    size: documents.length,
    has: (key) => ids.has(key),
    rarity: (key) => {
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
