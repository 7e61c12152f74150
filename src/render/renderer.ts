import type { Card, CardParts, Corpus } from '../corpus/model.js'
import { throwIfAny } from '../corpus/problems.js'
import { hasBegun } from '../corpus/validity.js'
import type { CitedSentence } from './cited-sentences.js'
import { citedSentences } from './cited-sentences.js'
import type { CompiledCard, CompiledCards } from './compile.js'
import { compileCards } from './compile.js'
import type { FilledPart } from './fill.js'
import { fillPart } from './fill.js'
import { citationMarks, indexOf, markCitation } from './marks.js'
import { toBlock } from './markup.js'
import { mostReservations, reservationsOn } from './reservations.js'
import type { CitationUse, Rendering, RenderOptions } from './types.js'
import { audiences, forloebValues } from './types.js'

/** Makes answers of cards. The same card on the same day for the same reader is made once. */
export interface Renderer {
  /** `card` must be of the corpus that the renderer was made for. */
  render(card: Card, options: RenderOptions): Rendering
  /** The sentences of a card's parts with what each cites, for the check; not kept. */
  withCitations(card: Card, options: RenderOptions): Readonly<Record<keyof CardParts, readonly CitedSentence[]>>
}

/** Throws one `CorpusError` that lists what is wrong with the templates: an unknown point, no condition at all, an open tag. */
export function createRenderer(corpus: Corpus): Renderer {
  const compiled = compileCards(corpus)
  throwIfAny(compiled.problems)
  return rendererOf(compiled, corpus)
}

/** A renderer of the cards that could be made ready, for the check; it does not mind points that do not exist. */
export function rendererOf(compiled: CompiledCards, corpus: Corpus): Renderer {
  const kept = new Map<string, Map<number, Rendering>>()
  for (const id of compiled.cards.keys()) kept.set(id, new Map())

  const cardOf = (card: Card): CompiledCard => {
    const found = compiled.cards.get(card.id)
    if (found === undefined) throw new Error(`the card ${card.id} is not of this corpus`)
    return found
  }
  const fill = (card: CompiledCard, options: RenderOptions) => ({
    short: fillPart(card.parts.short, compiled.engine, options),
    answer: fillPart(card.parts.answer, compiled.engine, options),
    steps: fillPart(card.parts.steps, compiled.engine, options),
  })
  return {
    render(card, options) {
      const ready = cardOf(card)
      const renderings = kept.get(card.id)
      const key = keyOf(ready, options)
      const before = renderings?.get(key)
      if (before !== undefined) return before
      const rendering = make(ready, fill(ready, options), corpus, options)
      renderings?.set(key, rendering)
      return rendering
    },
    withCitations(card, options) {
      const ready = cardOf(card)
      const { short, answer, steps } = fill(ready, options)
      return {
        short: citedSentences(short, ready.citations),
        answer: citedSentences(answer, ready.citations),
        steps: citedSentences(steps, ready.citations),
      }
    },
  }
}

/** One number for each text that the card can have: its period, and the reader where the text depends on who reads. */
function keyOf(card: CompiledCard, { day, audience, forloeb }: RenderOptions): number {
  const period = card.days.findLastIndex((boundary) => boundary <= day) + 1
  const reader = card.usesAudience ? audiences.indexOf(audience) : 0
  const running = card.usesForloeb ? forloebValues.indexOf(forloeb) : 0
  return (period * audiences.length + reader) * forloebValues.length + running
}

function make(
  card: CompiledCard,
  parts: Readonly<Record<keyof CardParts, FilledPart>>,
  corpus: Corpus,
  { day }: RenderOptions,
): Rendering {
  const citations: CitationUse[] = []
  const indexes = new Map<string, number>()
  const renumber = (markdown: string) =>
    markdown.replace(citationMarks, (_, character: string) => {
      const written = card.citations[indexOf(character)]
      if (written === undefined) return ''
      const { point, historic } = written
      const key = `${historic ? 'dengang ' : ''}${point}`
      const index = indexes.get(key) ?? citations.push({ point, historic }) - 1
      indexes.set(key, index)
      return markCitation(index)
    })
  const short = toBlock(renumber(parts.short.markdown))
  const answer = toBlock(renumber(parts.answer.markdown))
  const steps = toBlock(renumber(parts.steps.markdown))
  const shown = reservationsOn(card.card, corpus, day).slice(0, mostReservations)
  return {
    short,
    answer,
    steps,
    citations,
    reservations: shown.map(({ text }) => text),
    readAloud: shown.filter(({ readAloud }) => readAloud).map(({ text }) => text),
    notYet: citations.some(({ point }) => {
      const cited = corpus.points.get(point)
      return cited !== undefined && !hasBegun(cited, day)
    }),
  }
}
