import { formatDay, nextDay } from './dates.js'
import type { Holds, IsoDate, Point } from './model.js'

/** What is needed of a point to say whether it holds. */
export type Dated = Pick<Point, 'nature' | 'validity'>

/**
 * Whether a point holds on a day. Only rules expire: what happened, was counted or was said stays true from its day on.
 * What nobody has confirmed is `unknown` from that day, whether it held in full or for running cases before.
 */
export function holdsOn(point: Dated, day: IsoDate): Holds {
  const { from, to, running, unknownFrom } = point.validity
  if (day < from) return 'no'
  if (point.nature !== 'rule') return 'yes'
  if (unknownFrom !== undefined && day >= unknownFrom) return 'unknown'
  if (to !== undefined && day > to) return running === undefined ? 'no' : 'running'
  return 'yes'
}

/** True when the day is the point's first or later, whatever became of it since. */
export function hasBegun(point: Dated, day: IsoDate): boolean {
  return day >= point.validity.from
}

/** The days on which the state of some point changes, sorted, each once. Between two of them every text reads the same. */
export function boundaryDays(points: Iterable<Dated>): IsoDate[] {
  const days = new Set<IsoDate>()
  for (const { nature, validity } of points) {
    days.add(validity.from)
    if (nature !== 'rule') continue
    if (validity.to !== undefined) days.add(nextDay(validity.to))
    if (validity.unknownFrom !== undefined) days.add(validity.unknownFrom)
  }
  return [...days].sort()
}

/**
 * How a point stands on a day, for people: `gælder i dag`, `gjaldt til 31. december 2021` ...
 * `day` is the day asked about; `today` tells it from the present, so that no past rule is said to hold "i dag".
 */
export function label(point: Dated, day: IsoDate, today: IsoDate = day): string {
  const { from, to, running, unknownFrom } = point.validity
  if (point.nature !== 'rule') return `${happened(point.nature)} ${formatDay(from)}`
  if (day < from) return `gælder fra ${formatDay(from)}`
  switch (holdsOn(point, day)) {
    case 'unknown':
      return `ikke bekræftet fra ${formatDay(unknownFrom ?? day)}`
    case 'running':
      return `gælder for forløb begyndt før ${formatDay(running?.begunBefore ?? day)}`
    case 'no':
      return `gjaldt til ${formatDay(to ?? day)}`
    case 'yes':
      return held(day, today)
  }
}

function held(day: IsoDate, today: IsoDate): string {
  if (day === today) return 'gælder i dag'
  return day < today ? `gjaldt ${formatDay(day)}` : `gælder ${formatDay(day)}, så vidt vi ved`
}

function happened(nature: Exclude<Point['nature'], 'rule'>): string {
  if (nature === 'figure') return 'tal fra'
  return nature === 'view' ? 'sagt' : 'fra'
}
