import type { Corpus } from '../corpus/model.js'
import { type Analyse, createAnalyse } from './analyse.js'
import { type CandidateIndex, createCandidateIndex } from './candidates.js'
import { createEdgeFinder, type FindEdges } from './edges.js'
import { createLexicon } from './lexicon.js'
import { spokenText } from './card-body.js'
import { createPassages, type FindPassages } from './passages.js'

/** Everything that finds: made once of a corpus, never changed. */
export interface Retrieval {
  readonly analyse: Analyse
  readonly candidates: CandidateIndex
  readonly findEdges: FindEdges
  readonly findPassages: FindPassages
}

export function createRetrieval(corpus: Corpus): Retrieval {
  const analyse = createAnalyse(createLexicon(corpus.language, { subject: subjectTexts(corpus), stories: storyTexts(corpus) }))
  const findEdges = createEdgeFinder(corpus.edges.values(), analyse)
  const candidates = createCandidateIndex(corpus, analyse, findEdges)
  return {
    analyse,
    candidates,
    findEdges,
    findPassages: createPassages(corpus, analyse, candidates.rarity),
  }
}

function* subjectTexts(corpus: Corpus): Generator<string> {
  for (const point of corpus.points.values()) yield point.text
  for (const card of corpus.cards.values()) yield card.title
  for (const edge of corpus.edges.values()) {
    yield edge.title
    yield* edge.words
  }
}

function* storyTexts(corpus: Corpus): Generator<string> {
  for (const card of corpus.cards.values()) {
    yield* card.questions
    yield spokenText(card)
  }
  for (const edge of corpus.edges.values()) yield* edge.questions
}
