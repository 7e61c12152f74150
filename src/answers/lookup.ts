import MiniSearch, { type SearchResult } from 'minisearch'
import type { Hit, HitKind } from '../contract/index.js'
import type { Card, Corpus, IsoDate, Point, Source } from '../corpus/model.js'
import type { Analyse } from '../retrieval/analyse.js'
import { tokensOf } from '../retrieval/tokenise.js'
import { type Links, toCitation } from './citations.js'
import type { Composer } from './compose.js'

interface Entry {
  readonly key: string
  readonly kind: HitKind
  readonly id: string
  readonly title: string
  readonly words: string
  readonly names: string
}

export interface LookupOptions {
  readonly kind?: HitKind
  readonly limit: number
  readonly asOf: IsoDate
  readonly today: IsoDate
}

const FUZZY_FROM = 6

/**
 * Search for somebody who is typing: the last word counts as begun, and `58-18`, `§ 113`, `1750`, `LÆ 265` find what
 * bears them. Words stay as they are here (a stem is no prefix of what is typed); what a word is called otherwise is
 * searched beside it.
 */
export function createLookup(corpus: Corpus, analyse: Analyse, composer: Composer, links: Links) {
  const search = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['title', 'names', 'words'],
    storeFields: ['kind'],
    tokenize: (text) => tokensOf(text).map((token) => token.text),
    processTerm: (term) => term || null,
    searchOptions: { boost: { title: 4, names: 2 }, combineWith: 'AND', prefix: (_term, at, terms) => at === terms.length - 1 },
  })
  const labels = new Map(corpus.language.terms.map((term) => [term.id, term.label]))
  search.addAll([
    ...[...corpus.cards.values()].filter((card) => !card.withdrawn).map(cardEntry),
    ...[...corpus.points.values()].map((point) => pointEntry(corpus, point)),
  ])

  return (q: string, options: LookupOptions): Hit[] => {
    const results = find(q).filter((result) => options.kind === undefined || result.kind === options.kind)
    const hits: Hit[] = []
    for (const result of results) {
      if (hits.length >= options.limit) break
      const hit = toHit(result, options)
      if (hit) hits.push(hit)
    }
    return hits
  }

  function find(q: string): SearchResult[] {
    if (tokensOf(q).length === 0) return []
    const otherwise = otherNames(q)
    const queries = otherwise === q ? [q] : [q, otherwise]
    const strict = search.search({ combineWith: 'OR', queries })
    const found =
      strict.length > 0
        ? strict
        : search.search(q, { combineWith: 'OR', fuzzy: (term) => (term.length >= FUZZY_FROM ? 0.2 : false) })
    return found.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
  }

  /** The question with each term under its official name: "suko ifm vp" -> "sundhedskoordinator virksomhedspraktik". */
  function otherNames(q: string): string {
    return analyse(q)
      .words.filter((word) => word.role !== 'stop')
      .map((word) => (word.term && labels.get(word.term)) || word.text)
      .join(' ')
  }

  function toHit(result: SearchResult, { asOf, today }: LookupOptions): Hit | undefined {
    const score = Math.round(result.score * 100) / 100
    if (result.kind === 'card') {
      const card = corpus.cards.get(result.id.slice(2)) as Card
      const text = composer.compose(card, { asOf, today, audience: 'adviser', forloeb: 'ukendt' })?.answer.short
      return text === undefined
        ? undefined
        : {
            kind: 'card',
            id: card.id,
            title: card.title,
            text,
            score,
            highlights: marks(text, result.terms),
            href: links.card(card.id),
          }
    }
    const point = corpus.points.get(result.id.slice(2)) as Point
    if (asOf < point.validity.from) return undefined
    const { source, validity, href } = toCitation({ point, historic: false }, 1, asOf, today, corpus, links)
    return {
      kind: 'point',
      id: point.id,
      title: `${source.title}, ${point.locator}`,
      text: point.text,
      score,
      highlights: marks(point.text, result.terms),
      validity,
      href,
    }
  }
}

const cardEntry = (card: Card): Entry => ({
  key: `c ${card.id}`,
  kind: 'card',
  id: card.id,
  title: card.title,
  names: card.subject.join(' '),
  words: card.questions.join(' '),
})

function pointEntry(corpus: Corpus, point: Point): Entry {
  const source = corpus.sources.get(point.sourceId) as Source
  return {
    key: `p ${point.id}`,
    kind: 'point',
    id: point.id,
    title: `${source.title} ${point.locator}`,
    names: source.publisher,
    words: point.text,
  }
}

/** Where the found words stand in a text: start and end, in UTF-16 units. */
function marks(text: string, terms: readonly string[]): [number, number][] {
  const found = new Set(terms)
  return tokensOf(text)
    .filter((token) => found.has(token.text))
    .map((token) => [token.start, token.end])
}
