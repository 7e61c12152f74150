import type { Corpus, Place, Template } from '../corpus/model.js'

/** A piece of text that somebody may be shown, and the line it stands on. */
export interface PlacedText {
  readonly text: string
  readonly place: Place
}

/**
 * Every text of the corpus that people are shown: points, cards (line by line, all branches), reservations, pointers, contacts,
 * fixed texts.
 */
export function everyText(corpus: Corpus): PlacedText[] {
  return [
    ...[...corpus.points.values()].map(({ text, locator, place }) => ({ text: `${text} (${locator})`, place })),
    ...cardTexts(corpus),
    ...[...corpus.reservations.values()].map(({ text, place }) => ({
      text,
      place: place ?? { file: 'sprog/forbehold.yaml', line: 1 },
    })),
    ...[...corpus.edges.values()].map(({ title, pointer, place }) => ({
      text: `${title} ${pointer}`,
      place: place ?? { file: 'sprog/kant.yaml', line: 1 },
    })),
    ...[...corpus.contacts.values()].map(({ name, helpsWith, place }) => ({
      text: `${name} ${helpsWith}`,
      place: place ?? { file: 'kontakt.yaml', line: 1 },
    })),
    ...Object.values(corpus.texts).map((text) => ({ text, place: { file: 'sprog/faste-tekster.yaml', line: 1 } })),
  ]
}

/** The cards' texts as written, line by line: title, what to ask first, the three parts. */
export function cardTexts(corpus: Corpus): PlacedText[] {
  return [...corpus.cards.values()].flatMap((card) => [
    ...[card.title, ...card.askFirst].map((text) => ({ text, place: card.place })),
    ...[card.parts.short, card.parts.answer, card.parts.steps].flatMap(linesOf),
  ])
}

function linesOf({ text, place }: Template): PlacedText[] {
  return text.split('\n').map((line, index) => ({ text: line, place: { file: place.file, line: place.line + index } }))
}
