import type { Currency } from '../contract/index.js'
import { formatDay, nextDay } from '../corpus/dates.js'
import type { Corpus, IsoDate, Point } from '../corpus/model.js'
import { hasBegun, holdsOn } from '../corpus/validity.js'
import { fill } from './fill.js'

/** A point as one answer cites it. */
export interface Cited {
  readonly point: Point
  readonly historic: boolean
}

/**
 * Whether what an answer rests on still holds on the as-of day, and what changed. Events, figures and views never
 * expire, so an answer that cites nothing else is current.
 */
export function currencyOf(cited: readonly Cited[], asOf: IsoDate, corpus: Corpus): Currency {
  const rules = cited.filter(({ point }) => point.nature === 'rule')
  const standing = rules.filter(({ point, historic }) => !historic && holdsOn(point, asOf) === 'yes')
  const unknown = rules.filter(({ point, historic }) => !historic && holdsOn(point, asOf) === 'unknown')
  const changed = rules.filter(({ point }) => ['no', 'running'].includes(holdsOn(point, asOf)) && hasBegun(point, asOf))

  if (unknown.length > 0) {
    return { status: 'unverified', notice: join(corpus.texts['gaelder-ukendt'], changeNotice(changed, asOf, corpus)) }
  }
  if (changed.length === 0) return { status: 'current' }
  const notice = changeNotice(changed, asOf, corpus)
  const status = standing.length === 0 ? 'superseded' : 'partly_changed'
  return { status, ...(notice ? { notice } : {}) }
}

/** What changed last, when, and how sure we are of it. */
function changeNotice(changed: readonly Cited[], asOf: IsoDate, corpus: Corpus): string {
  const last = changed.map(({ point }) => point).sort(byEnd)[0]
  const ended = last?.validity.to
  if (!last || ended === undefined) return ''
  const was = corpus.sources.get(last.sourceId)
  const successor = successorOf(last, asOf, corpus)
  const text = fill(successor ? corpus.texts['aendret-siden'] : corpus.texts['aendret-uden-afloeser'], {
    gammel: was?.title ?? last.sourceId,
    slut: formatDay(ended),
    kilde: successor?.title ?? '',
    dag: formatDay(successor?.from ?? nextDay(ended)),
  })
  return join(text, successor && !successor.confirmed ? fill(corpus.texts['ikke-bekraeftet'], { kilde: successor.publisher }) : '')
}

interface Successor {
  readonly title: string
  readonly publisher: string
  readonly from: IsoDate
  readonly confirmed: boolean
}

/** Follows the succession to the last text that had begun on the day. */
function successorOf(point: Point, asOf: IsoDate, corpus: Corpus): Successor | undefined {
  const next = point.isReplacedBy.map(id => corpus.points.get(id)).find(each => each && hasBegun(each, asOf))
  if (next) {
    const further = successorOf(next, asOf, corpus)
    if (further && holdsOn(next, asOf) === 'no') return further
    const source = corpus.sources.get(next.sourceId)
    return source && { title: source.title, publisher: source.publisher, from: next.validity.from, confirmed: next.confirmed }
  }
  const source = corpus.sources.get(point.sourceId)?.isReplacedBy.map(id => corpus.sources.get(id)).find(each => each && each.valid.from <= asOf)
  return source && { title: source.title, publisher: source.publisher, from: source.valid.from, confirmed: source.confirmed }
}

const byEnd = (a: Point, b: Point): number =>
  (b.validity.to ?? '').localeCompare(a.validity.to ?? '') || (a.id < b.id ? -1 : 1)

const join = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join(' ')
