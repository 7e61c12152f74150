import type { Corpus } from '../corpus/model.js'
import type { Analyse, Word } from './analyse.js'
import { citedPoints, spokenText } from './card-body.js'
import type { FindEdges } from './edges.js'
import { contentFeatures, letterFeatures, phraseFeatures } from './features.js'
import { createShareIndex } from './shares.js'
import { createVectorIndex, type FeatureKey } from './vectors.js'
import { subjectOf, toWording } from './wordings.js'

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
  /** Whether a term is what a candidate is about: declared by its editor, or named by a good part of its wordings. */
  readonly isAbout: (id: string, term: string) => boolean
  /** Whether a candidate's own wordings hold an edge phrase, which then does not veto it. */
  readonly says: (id: string, phrase: string) => boolean
  /** The best candidates first, ties by id. `without`: leave one sample question out, to measure on it. */
  readonly rank: (words: readonly Word[], options?: { readonly most?: number; readonly without?: string }) => Candidate[]
  /** With which weight (0 to 1) a candidate speaks of a feature. */
  readonly credit: (id: string, key: FeatureKey) => number
  readonly rarity: (key: FeatureKey) => number
  readonly has: (key: FeatureKey) => boolean
}

/** How much of the ordering each view of a question decides; fitted on the development half of test/questions. */
const WEIGHTS = { wholeWords: 1, wholeLetters: 0.4, nearestLetters: 0.25, bodyWords: 0.15, bodyLetters: 0.2 }
/** Brings the sum of the views to between 0 and 1. */
const SCALE = 1 / Object.values(WEIGHTS).reduce((sum, weight) => sum + weight, 0)
/** How much of each view makes up the likeness to a wording. */
const LIKENESS = { words: 0.6, letters: 0.4 }
/** How much a word that nobody here uses dilutes the likeness of words. */
const UNKNOWN = 0.35
const BODY_CREDIT = 0.7
/** Letter trigrams that more of the wordings hold than this are passed over. */
const COMMONEST = 0.2

interface Entry {
  readonly id: string
  readonly kind: 'card' | 'edge'
  readonly subject: readonly string[]
  readonly wordings: readonly string[]
  readonly body: string
  readonly cites: readonly string[]
}

export function createCandidateIndex(corpus: Corpus, analyse: Analyse, findEdges: FindEdges): CandidateIndex {
  const entries: Entry[] = [
    ...[...corpus.cards.values()].map(
      (card): Entry => ({
        id: card.id,
        kind: 'card',
        subject: card.subject,
        wordings: [card.title, ...card.questions],
        body: spokenText(card),
        cites: [...citedPoints(card)],
      }),
    ),
    ...[...corpus.edges.values()].map(
      (edge): Entry => ({ id: edge.id, kind: 'edge', subject: [], wordings: [...edge.questions], body: edge.title, cites: [] }),
    ),
  ].sort((a, b) => (a.id < b.id ? -1 : 1))

  const groups = entries.map((entry) => entry.wordings.map((text) => toWording(text, analyse, findEdges)))
  const wordings = groups.flat()
  const starts = [0]
  for (const group of groups) starts.push((starts.at(-1) as number) + group.length)

  const ofPoint = new Map(
    [...corpus.points.values()].map((point) => [point.id, contentFeatures(analyse(point.text).words)] as const),
  )
  const bodyWords = entries.map((entry) => analyse(entry.body).words)
  const bodies = bodyWords.map((words, index) =>
    [contentFeatures(words), ...(entries[index]?.cites ?? []).map((id) => ofPoint.get(id) ?? [])].flat(),
  )
  const byWords = createVectorIndex(wordings.map((each) => each.content))
  const byLetters = createVectorIndex(
    wordings.map((each) => each.letters),
    COMMONEST,
  )
  const wholeWords = createShareIndex(groups.map((group) => group.map((each) => each.phrases)))
  const wholeLetters = createShareIndex(groups.map((group) => group.map((each) => each.letters)))
  const byBody = createShareIndex(bodyWords.map((words) => [contentFeatures(words)]))
  const byBodyLetters = createShareIndex(bodyWords.map((words) => [letterFeatures(words)]))

  const credits = groups.map((group, index) => {
    const credit = new Map<FeatureKey, number>()
    for (const { key, weight } of bodies[index] ?? []) raise(credit, key, weight * BODY_CREDIT)
    for (const { content } of group) for (const { key, weight } of content) raise(credit, key, weight)
    return credit
  })
  const subjects = groups.map((group, index) => subjectOf(entries[index]?.subject ?? [], group))
  const said = groups.map((group) => new Set(group.flatMap((each) => each.edgePhrases)))
  const position = new Map(entries.map((entry, index) => [entry.id, index]))

  const texts = wordings.map((each) => each.text)
  const wordScores = new Float32Array(wordings.length)
  const letterScores = new Float32Array(wordings.length)
  const views = Array.from({ length: 4 }, () => new Float32Array(entries.length))
  const [inWords, inLetters, inBody, inBodyLetters] = views as [Float32Array, Float32Array, Float32Array, Float32Array]
  const scores = new Float32Array(entries.length)
  const likenesses = new Float32Array(entries.length)

  /** Sums up the views of one candidate: its nearest wording, the whole of its wordings, and its text. */
  function settle(index: number, left: number): void {
    let nearest = 0
    let likeness = 0
    const end = starts[index + 1] as number
    for (let doc = starts[index] as number; doc < end; doc++) {
      if (doc === left) continue
      const letters = letterScores[doc] as number
      if (letters > nearest) nearest = letters
      const both = LIKENESS.words * (wordScores[doc] as number) + LIKENESS.letters * letters
      if (both > likeness) likeness = both
    }
    likenesses[index] = likeness
    scores[index] =
      SCALE *
      (WEIGHTS.wholeWords * (inWords[index] as number) +
        WEIGHTS.wholeLetters * (inLetters[index] as number) +
        WEIGHTS.nearestLetters * nearest +
        WEIGHTS.bodyWords * (inBody[index] as number) +
        WEIGHTS.bodyLetters * (inBodyLetters[index] as number))
  }

  return {
    isAbout: (id, term) => subjects[position.get(id) ?? -1]?.has(term) ?? false,
    says: (id, phrase) => said[position.get(id) ?? -1]?.has(phrase) ?? false,
    rarity: byWords.rarity,
    has: (key) => byWords.has(key),
    credit: (id, key) => credits[position.get(id) ?? -1]?.get(key) ?? 0,
    rank(words, { most = 5, without } = {}) {
      wordScores.fill(0)
      letterScores.fill(0)
      for (const view of views) view.fill(0)
      const content = contentFeatures(words)
      const letters = letterFeatures(words)
      const phrases = phraseFeatures(words)
      byWords.score(content, wordScores, UNKNOWN)
      byLetters.score(letters, letterScores, UNKNOWN)
      wholeWords.score(phrases, inWords)
      wholeLetters.score(letters, inLetters)
      byBody.score(content, inBody)
      byBodyLetters.score(letters, inBodyLetters)

      const left = without === undefined ? -1 : texts.indexOf(without)
      if (left >= 0) {
        const index = starts.findLastIndex((start) => start <= left)
        inWords[index] = wholeWords.scoreWithout(phrases, index, phrases)
        inLetters[index] = wholeLetters.scoreWithout(letters, index, letters)
      }
      for (let index = 0; index < entries.length; index++) settle(index, left)
      return bestOf(scores, most).map((index): Candidate => {
        const { id, kind } = entries[index] as Entry
        return { id, kind, likeness: likenesses[index] as number, score: scores[index] as number }
      })
    },
  }
}

/** The indexes of the greatest scores above nothing, greatest first; the earlier of two equal ones (entries stand by id). */
function bestOf(scores: Float32Array, most: number): number[] {
  const best: number[] = []
  for (let index = 0; index < scores.length; index++) {
    const score = scores[index] as number
    if (score === 0 || (best.length === most && score <= (scores[best[most - 1] as number] as number))) continue
    let at = Math.min(best.length, most - 1)
    while (at > 0 && score > (scores[best[at - 1] as number] as number)) {
      best[at] = best[at - 1] as number
      at--
    }
    best[at] = index
  }
  return best
}

function raise(credit: Map<FeatureKey, number>, key: FeatureKey, value: number): void {
  if (value > (credit.get(key) ?? 0)) credit.set(key, value)
}
