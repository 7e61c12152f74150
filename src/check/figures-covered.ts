import type { Corpus, Point } from '../corpus/model.js'
import type { CitationUse } from '../render/types.js'
import type { Figure } from './figures.js'
import { figuresIn } from './figures.js'
import type { Rule } from './finding.js'
import { errorAt } from './finding.js'
import { quote, sentencesIn } from './shown.js'

/**
 * Each figure, date and § of a sentence stands in a point that it cites: in its text or locator, or in its source's title or
 * day of issue, all of which a reader is shown. The year of a sentence of history may also be one in which the point held.
 */
export const figuresCovered: Rule = (corpus, { shown }) =>
  [...sentencesIn(shown, 'short', 'answer', 'steps')].flatMap(({ sentence, place }) => {
    if (sentence.citations.length === 0) return []
    const covers = sentence.citations.flatMap((citation) => coverOf(citation, corpus))
    const isCovered = (figure: Figure): boolean =>
      covers.some((cover) => cover(figure)) ||
      (figure.kind === 'pair' && [figure.first, figure.second].every((value) => isCovered(numberOrYear(value))))
    return figuresIn(sentence.text)
      .filter((figure) => !isCovered(figure))
      .map(({ written }) =>
        errorAt(
          place,
          'figures-covered',
          `«${written}» in ${quote(sentence.text)} stands in no point that it cites`,
          'Cite the point that has it, or correct the figure',
        ),
      )
  })

type Cover = (figure: Figure) => boolean

function coverOf({ point: id, historic }: CitationUse, corpus: Corpus): Cover[] {
  const point = corpus.points.get(id)
  if (point === undefined) return []
  const source = corpus.sources.get(point.sourceId)
  const figures = figuresIn([point.text, point.locator, source?.title ?? ''].join(' ; '))
  const covers: Cover[] = figures.map((has) => (figure) => isCoveredBy(figure, has))
  if (/(?<!\p{L})(?:en|et|én|ét)(?!\p{L})/iu.test(point.text))
    covers.push((figure) => figure.kind === 'number' && figure.value === '1')
  if (source !== undefined) covers.push((figure) => isCoveredBy(figure, dateOf(source.issued)))
  if (historic) covers.push((figure) => figure.kind === 'year' && heldIn(point, figure.year))
  return covers
}

function isCoveredBy(figure: Figure, has: Figure): boolean {
  switch (figure.kind) {
    case 'date':
      return (
        has.kind === 'date' &&
        has.month === figure.month &&
        (figure.day === undefined || has.day === figure.day) &&
        (figure.year === undefined || has.year === figure.year)
      )
    case 'year':
      return yearsOf(has).includes(figure.year)
    case 'section':
      return has.kind === 'section' && has.section === figure.section
    case 'reference':
      return has.kind === 'reference' && has.part === figure.part && has.value === figure.value
    case 'number':
      return numbersOf(has).includes(figure.value)
    case 'pair':
      return has.kind === 'pair' && has.first === figure.first && has.second === figure.second
  }
}

function yearsOf(figure: Figure): number[] {
  if (figure.kind === 'year') return [figure.year]
  if (figure.kind === 'date') return figure.year === undefined ? [] : [figure.year]
  return figure.kind === 'pair' ? [Number(figure.first), Number(figure.second)] : []
}

function numbersOf(figure: Figure): string[] {
  if (figure.kind === 'number') return [figure.value]
  return figure.kind === 'pair' ? [figure.first, figure.second] : []
}

/** "18-39" is also covered by "18 til 39": each half by itself. */
function numberOrYear(value: string): Figure {
  return /^(?:19|20)\d\d$/.test(value)
    ? { kind: 'year', written: value, year: Number(value) }
    : { kind: 'number', written: value, value }
}

function dateOf(day: string): Figure {
  return {
    kind: 'date',
    written: day,
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    day: Number(day.slice(8, 10)),
  }
}

function heldIn({ validity }: Point, year: number): boolean {
  return year >= Number(validity.from.slice(0, 4)) && (validity.to === undefined || year <= Number(validity.to.slice(0, 4)))
}
