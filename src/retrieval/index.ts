import type { Corpus } from '../corpus/model.js'
import { type Analyse, createAnalyse } from './analyse.js'
import { type CandidateIndex, createCandidateIndex } from './candidates.js'
import { spokenText } from './card-body.js'
import { createEdgeFinder, type FindEdges } from './edges.js'
import { createLexicon } from './lexicon.js'
import { createPassages, type FindPassages } from './passages.js'
import { type Tokenised, tokenised } from './tokenise.js'

/** Everything that finds: made once of a corpus, never changed. */
export interface Retrieval {
  readonly analyse: Analyse
  readonly candidates: CandidateIndex
  readonly findEdges: FindEdges
  readonly findPassages: FindPassages
}

export function createRetrieval(corpus: Corpus): Retrieval {
  // The corpus' own texts are read twice, for their words and for their features, and cut up once.
  const known = new Map<string, Tokenised>()
  const remember = (text: string): Tokenised => {
    const cut = known.get(text) ?? tokenised(text)
    known.set(text, cut)
    return cut
  }
  const texts = { subject: [...subjectTexts(corpus)].map(remember), stories: [...storyTexts(corpus)].map(remember) }
  const analyse = createAnalyse(createLexicon(corpus.language, texts), (text) => known.get(text) ?? tokenised(text))
  const findEdges = createEdgeFinder(corpus.edges.values(), analyse)
  const candidates = createCandidateIndex(corpus, analyse, findEdges)
  const findPassages = createPassages(corpus, analyse, candidates.rarity)
  known.clear()
  return {
    analyse,
    candidates,
    findEdges,
    findPassages,
  }
}

function* subjectTexts(corpus: Corpus): Generator<string> {
  for (const point of corpus.points.values()) {
    yield point.text
    yield point.locator
  }
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
