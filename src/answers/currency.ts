import type { Currency } from '../contract/index.js'
import { formatDay } from '../corpus/dates.js'
import type { Corpus, IsoDate, Point, Source } from '../corpus/model.js'
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

/** What changed last: the rule that came instead, or the text that did, and how sure we are of it. */
function changeNotice(changed: readonly Cited[], asOf: IsoDate, corpus: Corpus): string {
  const last = changed.map(({ point }) => point).sort(byEnd)[0]
  const ended = last?.validity.to
  if (!last || ended === undefined) return ''
  const rule = ruleAfter(last, asOf, corpus)
  if (rule) {
    const law = corpus.sources.get(rule.sourceId)?.kind === 'law'
    return join(
      fill(corpus.texts['aendret-siden'], { ny: rule.text }),
      law && !rule.confirmed ? corpus.reservations.get('ikke-laest')?.text : '',
    )
  }
  const was = corpus.sources.get(last.sourceId)
  const text = was && textAfter(was, asOf, corpus)
  if (was && text)
    return fill(corpus.texts['aendret-kilde'], { gammel: was.title, kilde: text.title, dag: formatDay(text.valid.from) })
  return fill(corpus.texts['aendret-uden-afloeser'], { slut: formatDay(ended) })
}

/** Follows the succession of a rule to the last one that had begun on the day. */
function ruleAfter(point: Point, asOf: IsoDate, corpus: Corpus): Point | undefined {
  const next = point.isReplacedBy.map((id) => corpus.points.get(id)).find((each) => each && hasBegun(each, asOf))
  return next && (ruleAfter(next, asOf, corpus) ?? next)
}

/** The same for a text as a whole. */
function textAfter(source: Source, asOf: IsoDate, corpus: Corpus): Source | undefined {
  const next = source.isReplacedBy.map((id) => corpus.sources.get(id)).find((each) => each && each.valid.from <= asOf)
  return next && (textAfter(next, asOf, corpus) ?? next)
}

const byEnd = (a: Point, b: Point): number => (b.validity.to ?? '').localeCompare(a.validity.to ?? '') || (a.id < b.id ? -1 : 1)

const join = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join(' ')
