import type { FeatureKey, WeightedFeature } from './vectors.js'

/**
 * How much of a question whole candidates speak of: for each feature of the question its rarity among candidates, times
 * how settled the candidate's use of it is (BM25's saturation, t / (t + k)), over the same sum for a candidate that
 * spoke of everything. Between 0 and 1, and it means the same from question to question.
 */
export interface ShareIndex {
  /** Writes every candidate's share into `shares` (length = candidates, zero on entry). */
  readonly score: (question: readonly WeightedFeature[], shares: Float32Array) => void
  /** One candidate's share with one of its own texts left out. */
  readonly scoreWithout: (question: readonly WeightedFeature[], candidate: number, left: readonly WeightedFeature[]) => number
}

const SATURATION = 1.2

export function createShareIndex(candidates: readonly (readonly (readonly WeightedFeature[])[])[]): ShareIndex {
  const uses = candidates.map(countUses)
  const ids = new Map<FeatureKey, number>()
  const counts: number[] = []
  for (const bag of uses) {
    for (const key of bag.keys()) {
      const id = ids.get(key) ?? ids.size
      ids.set(key, id)
      counts[id] = (counts[id] ?? 0) + 1
    }
  }
  const rarities = Float32Array.from(counts, (count) => Math.log(1 + candidates.length / count))
  const rarest = Math.log(1 + candidates.length)
  const starts = new Uint32Array(ids.size + 1)
  counts.forEach((count, id) => {
    starts[id + 1] = (starts[id] as number) + count
  })
  const candidateOf = new Uint32Array(starts[ids.size] as number)
  const settled = new Float32Array(candidateOf.length)
  const fill = starts.slice()
  uses.forEach((bag, candidate) => {
    for (const [key, use] of bag) {
      const id = ids.get(key) as number
      const at = fill[id] as number
      fill[id] = at + 1
      candidateOf[at] = candidate
      settled[at] = use / (use + SATURATION)
    }
  })

  const rarityOf = (key: FeatureKey): number => rarities[ids.get(key) ?? -1] ?? rarest
  const totalOf = (question: readonly WeightedFeature[]): number =>
    question.reduce((sum, { key, weight }) => sum + weight * rarityOf(key), 0)

  return {
    score(question, shares) {
      const total = totalOf(question)
      if (total === 0) return
      for (const { key, weight } of question) {
        const id = ids.get(key)
        if (id === undefined) continue
        const factor = (weight * (rarities[id] as number)) / total
        const end = starts[id + 1] as number
        for (let at = starts[id] as number; at < end; at++) {
          const candidate = candidateOf[at] as number
          shares[candidate] = (shares[candidate] as number) + factor * (settled[at] as number)
        }
      }
    },
    scoreWithout(question, candidate, left) {
      const total = totalOf(question)
      const bag = uses[candidate]
      if (total === 0 || !bag) return 0
      const less = countUses([left])
      return question.reduce((sum, { key, weight }) => {
        const use = (bag.get(key) ?? 0) - (less.get(key) ?? 0)
        return use > 0.01 ? sum + ((weight * rarityOf(key)) / total) * (use / (use + SATURATION)) : sum
      }, 0)
    },
  }
}

function countUses(texts: readonly (readonly WeightedFeature[])[]): Map<FeatureKey, number> {
  const counts = new Map<FeatureKey, number>()
  for (const text of texts) {
    const strongest = new Map<FeatureKey, number>()
    for (const { key, weight } of text) strongest.set(key, Math.max(strongest.get(key) ?? 0, weight))
    for (const [key, weight] of strongest) counts.set(key, (counts.get(key) ?? 0) + weight)
  }
  return counts
}
