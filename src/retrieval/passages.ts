import MiniSearch from 'minisearch'
import type { Corpus, IsoDate, Point } from '../corpus/model.js'
import { hasBegun, holdsOn } from '../corpus/validity.js'
import { type Analyse, isEvidence, type Word } from './analyse.js'
import type { FeatureKey, WeightedFeature } from './vectors.js'

export interface PassageOptions {
  readonly most: number
  readonly asOf: IsoDate
  /** The share of the question's words, weighted by rarity, that a point must speak of. */
  readonly share: number
}

/** Finds the points that speak of a question and still stand on the day, the best first, ties by id. */
export type FindPassages = (words: readonly Word[], options: PassageOptions) => Point[]

export function createPassages(corpus: Corpus, analyse: Analyse, rarity: (key: FeatureKey) => number): FindPassages {
  const search = new MiniSearch<{ id: string; keys: string }>({
    fields: ['keys'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
  })
  const keysOfPoint = new Map(
    [...corpus.points.values()].map(
      (point) => [point.id, keysOf([...analyse(point.text).words, ...analyse(point.locator).words])] as const,
    ),
  )
  search.addAll([...keysOfPoint].map(([id, keys]) => ({ id, keys: [...keys].join(' ') })))

  return (words, { most, asOf, share }) => {
    const keys = keysOf(words)
    if (keys.size === 0) return []
    return search
      .search([...keys].join(' '))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .map((result) => corpus.points.get(result.id) as Point)
      .filter(
        (point) => hasBegun(point, asOf) && holdsOn(point, asOf) !== 'no' && shareOf(words, keysOfPoint.get(point.id)) >= share,
      )
      .slice(0, most)
  }

  function shareOf(words: readonly Word[], keys: ReadonlySet<string> | undefined): number {
    let total = 0
    let spoken = 0
    for (const word of words) {
      if (!isEvidence(word)) continue
      const weight = rarity(word.features[0]?.key ?? '')
      total += weight
      if (word.features.some((feature) => keys?.has(keyOf(feature)))) spoken += weight
    }
    return total === 0 ? 0 : spoken / total
  }
}

const keysOf = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(words.flatMap((word) => (isEvidence(word) ? word.features.map(keyOf) : [])))

const keyOf = (feature: WeightedFeature): string => String(feature.key).replaceAll(' ', '_')
