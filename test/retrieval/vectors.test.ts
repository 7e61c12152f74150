import { describe, expect, it } from 'vitest'
import { trigrams } from '../../src/retrieval/trigrams.js'
import { createVectorIndex, type WeightedFeature } from '../../src/retrieval/vectors.js'

const bag = (...keys: string[]): WeightedFeature[] => keys.map((key) => ({ key, weight: 1 }))
const documents = [bag('klage', 'frist'), bag('klage', 'afgørelse'), bag('praktik', 'timer'), bag('klage')]
const index = createVectorIndex(documents)

const scoresOf = (question: WeightedFeature[], unknown = 1): number[] => {
  const scores = new Float32Array(index.size)
  index.score(question, scores, unknown)
  return [...scores].map((score) => Math.round(score * 1000) / 1000)
}

describe('the cosine index', () => {
  it('gives one for a document that says just the same', () => {
    expect(scoresOf(bag('klage', 'frist'))[0]).toBe(1)
    expect(scoresOf(bag('klage'))[3]).toBe(1)
  })

  it('gives nothing for a document that shares nothing', () => {
    expect(scoresOf(bag('klage', 'frist'))[2]).toBe(0)
  })

  it('agrees with a slow reckoning of the cosine', () => {
    const weights = (features: WeightedFeature[]) => new Map(features.map(({ key, weight }) => [key, weight * index.rarity(key)]))
    const length = (vector: Map<unknown, number>) => Math.hypot(...vector.values())
    const question = weights(bag('klage', 'timer', 'afgørelse'))
    const wanted = documents.map((document) => {
      const vector = weights(document)
      let dot = 0
      for (const [key, weight] of question) dot += weight * (vector.get(key) ?? 0)
      return Math.round((1000 * dot) / (length(question) * length(vector))) / 1000
    })
    expect(scoresOf(bag('klage', 'timer', 'afgørelse'))).toEqual(wanted)
  })

  it('holds a rare word for more than a common one', () => {
    expect(index.rarity('frist')).toBeGreaterThan(index.rarity('klage'))
  })

  it('holds a word that nobody uses for as rare as the rarest', () => {
    expect(index.rarity('rugbrød')).toBeCloseTo(index.rarity('frist'), 5)
  })

  it('lets a word that nobody uses dilute the likeness', () => {
    const plain = scoresOf(bag('klage', 'frist'))[0] as number
    expect(scoresOf(bag('klage', 'frist', 'rugbrød'))[0]).toBeLessThan(plain)
    expect(scoresOf(bag('klage', 'frist', 'rugbrød'), 0)[0]).toBe(plain)
  })

  it('can leave out what most documents hold', () => {
    const pruned = createVectorIndex(documents, 0.5)
    expect(pruned.has('klage')).toBe(false)
    expect(pruned.has('frist')).toBe(true)
  })

  it('answers an empty question with zeros', () => {
    expect(scoresOf([])).toEqual([0, 0, 0, 0])
  })
})

describe('trigrams', () => {
  it('pad the word, so that its beginning and end count', () => {
    expect(trigrams('job')).toHaveLength(3)
  })

  it('are the same with and without the marks on letters', () => {
    expect(trigrams('førtid')).toEqual(trigrams('fortid'))
  })

  it('are mostly shared by two spellings of one word', () => {
    const keys = new Set(trigrams('sundhedskoordinator').map(({ key }) => key))
    const shared = trigrams('sundhedskordinator').filter(({ key }) => keys.has(key))
    expect(shared.length).toBeGreaterThan(14)
  })

  it('tell letters apart that stand in another order', () => {
    expect(trigrams('abc')[1]).not.toEqual(trigrams('cba')[1])
  })
})
