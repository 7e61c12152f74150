import type { Card, CardParts, Corpus, IsoDate, Place } from '../corpus/model.js'
import type { CitedSentence } from '../render/cited-sentences.js'
import type { CompiledCard, CompiledCards } from '../render/compile.js'
import { rendererOf } from '../render/renderer.js'
import { mostReservations, reservationsOn } from '../render/reservations.js'
import type { Audience, Forloeb, Rendering } from '../render/types.js'
import { audiences, forloebValues } from '../render/types.js'

/** One text that a card can be: on the days of one period, to one kind of reader. Only those that are shown are here. */
export interface Shown {
  readonly card: Card
  /** The first day of the period. */
  readonly day: IsoDate
  /** The first day after it; undefined where nothing changes any more. */
  readonly until?: IsoDate
  readonly audience: Audience
  readonly forloeb: Forloeb
  readonly rendering: Rendering
  readonly parts: Readonly<Record<keyof CardParts, readonly CitedSentence[]>>
  /** Ids of the reservations that stand under it. */
  readonly reservations: readonly string[]
}

/** Every text of every card from the first day that the service answers for. */
export function everyShown(corpus: Corpus, compiled: CompiledCards): Shown[] {
  const renderer = rendererOf(compiled, corpus)
  const shown: Shown[] = []
  for (const ready of compiled.cards.values()) {
    const { card } = ready
    const days = [corpus.coversFrom, ...ready.days.filter((day) => day > corpus.coversFrom)]
    for (const [index, day] of days.entries()) {
      for (const reader of readersOf(ready)) {
        const rendering = renderer.render(card, { day, ...reader })
        if (rendering.notYet) continue
        const until = days[index + 1]
        shown.push({
          card,
          day,
          ...(until !== undefined && { until }),
          ...reader,
          rendering,
          parts: renderer.withCitations(card, { day, ...reader }),
          reservations: reservationsOn(card, corpus, day)
            .slice(0, mostReservations)
            .map(({ id }) => id),
        })
      }
    }
  }
  return shown
}

/** True when the text is the one shown on the day. */
export function isShownOn({ day: from, until }: Shown, day: IsoDate): boolean {
  return from <= day && (until === undefined || day < until)
}

/** A sentence of a shown text, and where it stands. */
export interface ShownSentence {
  readonly shown: Shown
  readonly sentence: CitedSentence
  readonly part: keyof CardParts
  readonly place: Place
}

/** The sentences of the parts named, over all texts: a sentence that stands in several texts comes several times. */
export function* sentencesIn(all: readonly Shown[], ...parts: readonly (keyof CardParts)[]): Generator<ShownSentence> {
  for (const shown of all) {
    for (const part of parts) {
      for (const sentence of shown.parts[part]) {
        yield { shown, sentence, part, place: { file: shown.card.place.file, line: sentence.line } }
      }
    }
  }
}

/** Lines in files, for messages: a sentence cut to a length that can be read in a list. */
export function quote(text: string): string {
  return `«${text.length > 80 ? `${text.slice(0, 77)}…` : text}»`
}

function* readersOf({ usesAudience, usesForloeb }: CompiledCard): Generator<{ audience: Audience; forloeb: Forloeb }> {
  for (const audience of usesAudience ? audiences : (['citizen'] as const)) {
    for (const forloeb of usesForloeb ? forloebValues : (['ukendt'] as const)) yield { audience, forloeb }
  }
}
