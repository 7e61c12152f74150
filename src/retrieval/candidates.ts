import type { Corpus } from '../corpus/model.js'
import type { Analyse, Word } from './analyse.js'
import { foldToBare } from './normalise.js'
import { trigrams } from './trigrams.js'
import { createVectorIndex, type WeightedFeature } from './vectors.js'

/** A thing that may answer a question: a card, or an edge subject that declines it. */
export interface Candidate {
  readonly id: string
  readonly kind: 'card' | 'edge'
  /** How much of the question the best of the candidate's own wordings says, 0 to 1; comparable across questions. */
  readonly likeness: number
  /** The ordering figure: likeness, and how the whole of the candidate speaks of the question. */
  readonly score: number
}

export interface CandidateIndex {
  /** The best candidates first, ties by id. `without`: leave one sample question out, to measure on it. */
  readonly rank: (words: readonly Word[], options?: { readonly most?: number; readonly without?: string }) => Candidate[]
  /** With which weight (0 to 1) a candidate speaks of a feature. */
  readonly credit: (id: string, key: string) => number
  readonly rarity: (key: string) => number
  readonly has: (key: string) => boolean
}

/** How much of the ordering each view of a question decides; fitted on the development half of test/questions. */
const WEIGHTS = { words: 0.62, letters: 0.38, body: 0.25, spread: 0.2 }
/** How much a word that nobody here uses dilutes the likeness of words. */
const UNKNOWN = 0.35
const BODY_CREDIT = 0.7

interface Entry {
  readonly id: string
  readonly kind: 'card' | 'edge'
  readonly wordings: readonly string[]
  readonly body: string
}

export function createCandidateIndex(corpus: Corpus, analyse: Analyse): CandidateIndex {
  const entries: Entry[] = [
    ...[...corpus.cards.values()].filter(card => !card.withdrawn || true).map((card): Entry => ({
      id: card.id,
      kind: 'card',
      wordings: [card.title, ...card.questions],
      body: bodyOf(corpus, card.parts.short.text + card.parts.answer.text),
    })),
    ...[...corpus.edges.values()].map((edge): Entry => ({ id: edge.id, kind: 'edge', wordings: [...edge.questions], body: edge.title })),
  ]

  const owner: number[] = []
  const wordings: { text: string; words: readonly Word[] }[] = []
  entries.forEach((entry, index) => {
    for (const text of entry.wordings) {
      owner.push(index)
      wordings.push({ text, words: analyse(text).words })
    }
  })
  const bodies = entries.map(entry => featuresOf(analyse(entry.body).words))
  const byWords = createVectorIndex(wordings.map(each => featuresOf(each.words)))
  const byLetters = createVectorIndex(wordings.map(each => lettersOf(each.words)))
  const byBody = createVectorIndex(bodies)

  const credits = entries.map((_, index) => {
    const credit = new Map<string, number>()
    for (const { key, weight } of bodies[index] as WeightedFeature[]) raise(credit, key, weight * BODY_CREDIT)
    wordings.forEach((wording, doc) => {
      if (owner[doc] === index) for (const { key, weight } of featuresOf(wording.words)) raise(credit, key, weight)
    })
    return credit
  })
  const position = new Map(entries.map((entry, index) => [entry.id, index]))

  const wordScores = new Float32Array(wordings.length)
  const letterScores = new Float32Array(wordings.length)
  const bodyScores = new Float32Array(entries.length)
  const best = new Float32Array(entries.length)
  const second = new Float32Array(entries.length)

  return {
    rarity: byWords.rarity,
    has: key => byWords.has(key) || byBody.has(key),
    credit: (id, key) => credits[position.get(id) ?? -1]?.get(key) ?? 0,
    rank(words, { most = 5, without } = {}) {
      for (const array of [wordScores, letterScores, bodyScores, best, second]) array.fill(0)
      const features = featuresOf(words)
      byWords.score(features, wordScores, UNKNOWN)
      byLetters.score(lettersOf(words), letterScores, UNKNOWN)
      byBody.score(features, bodyScores, UNKNOWN)
      for (let doc = 0; doc < wordings.length; doc++) {
        const likeness = WEIGHTS.words * (wordScores[doc] as number) + WEIGHTS.letters * (letterScores[doc] as number)
        const index = owner[doc] as number
        if (likeness <= (second[index] as number)) continue
        if (without !== undefined && wordings[doc]?.text === without) continue
        if (likeness > (best[index] as number)) {
          second[index] = best[index] as number
          best[index] = likeness
        } else second[index] = likeness
      }
      const ranked: Candidate[] = []
      for (let index = 0; index < entries.length; index++) {
        const likeness = best[index] as number
        if (likeness === 0 && bodyScores[index] === 0) continue
        const entry = entries[index] as Entry
        const score = likeness + WEIGHTS.spread * (second[index] as number) + WEIGHTS.body * (bodyScores[index] as number)
        ranked.push({ id: entry.id, kind: entry.kind, likeness, score })
      }
      return ranked.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, most)
    },
  }
}

const featuresOf = (words: readonly Word[]): WeightedFeature[] => words.flatMap(word => word.features)

const lettersOf = (words: readonly Word[]): WeightedFeature[] =>
  trigrams(words.filter(word => word.role !== 'stop').map(word => foldToBare(word.text)))

function raise(credit: Map<string, number>, key: string, value: number): void {
  if (value > (credit.get(key) ?? 0)) credit.set(key, value)
}

const CITED = /@([a-z0-9-]+#[a-z0-9-]+)/g
const MARKUP = /\{%.*?%\}|\[[^\]]*@[^\]]*\]|\{\.raad\}/gs

/** What a card says, and what the points that it cites say. */
function bodyOf(corpus: Corpus, template: string): string {
  const points = new Set([...template.matchAll(CITED)].map(match => match[1] as string))
  return [template.replace(MARKUP, ' '), ...[...points].map(id => corpus.points.get(id)?.text ?? '')].join(' ')
}
