import { nextDay } from '../corpus/dates.js'
import type { Corpus, IsoDate, Place, Source, Validity } from '../corpus/model.js'
import type { Finding, Rule } from './finding.js'
import { errorAt } from './finding.js'

interface Link {
  readonly id: string
  readonly place: Place
  readonly validity: Validity
  readonly next: readonly string[]
  readonly expires: boolean
}

/**
 * What took a rule's place begins no later than the day after its last: on a day in between the service would say nothing,
 * or worse. Where nothing held in between, a point says so and stands in the chain. And no chain leads back to where it began.
 */
export const succession: Rule = (corpus) => [...inChain(sourceLinks(corpus)), ...inChain(pointLinks(corpus))]

function sourceLinks(corpus: Corpus): Map<string, Link> {
  return new Map(
    [...corpus.sources.values()].map((source) => {
      const { id, place, valid, isReplacedBy } = source
      return [id, { id, place, validity: { ...valid, ...lastDayOf(source) }, next: isReplacedBy, expires: true }]
    }),
  )
}

/** A source lasts as long as its longest point: one of them may say what held after the others ended. */
function lastDayOf({ valid, points }: Source): { to?: IsoDate } {
  const last = points
    .flatMap(({ validity }) => validity.to ?? [])
    .sort()
    .at(-1)
  return valid.to !== undefined && last !== undefined && last > valid.to ? { to: last } : {}
}

function pointLinks(corpus: Corpus): Map<string, Link> {
  return new Map(
    [...corpus.points.values()].map(({ id, place, validity, isReplacedBy, nature }) => [
      id,
      { id, place, validity, next: isReplacedBy, expires: nature === 'rule' },
    ]),
  )
}

function inChain(links: ReadonlyMap<string, Link>): Finding[] {
  return [...links.values()]
    .filter(({ next }) => next.length > 0)
    .flatMap((link) => {
      if (leadsBack(link, links))
        return [errorAt(link.place, 'succession', `\`${link.id}\` is replaced by itself in the end`, 'Break the loop')]
      return gapAfter(link, links)
    })
}

function leadsBack(start: Link, links: ReadonlyMap<string, Link>): boolean {
  const seen = new Set<string>()
  const open = [...start.next]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === start.id) return true
    if (seen.has(id)) continue
    seen.add(id)
    open.push(...(links.get(id)?.next ?? []))
  }
  return false
}

function gapAfter({ id, place, validity, next, expires }: Link, links: ReadonlyMap<string, Link>): Finding[] {
  if (!expires) return []
  const begin = next.flatMap((successor) => links.get(successor)?.validity.from ?? []).sort()[0]
  if (begin === undefined) return []
  // What is not confirmed any more may be replaced without a known last day.
  const last: IsoDate | undefined = validity.to
  if (last === undefined) {
    if (validity.unknownFrom !== undefined && validity.unknownFrom <= begin) return []
    return [
      errorAt(
        place,
        'succession',
        `\`${id}\` is replaced from ${begin} and has no last day`,
        'Give it `to`, or take the successor out',
      ),
    ]
  }
  if (begin <= nextDay(last)) return []
  return [
    errorAt(
      place,
      'succession',
      `a gap: \`${id}\` ended on ${last}, what replaces it begins on ${begin}`,
      'Correct the days, or add to its successors a point that says what held in between',
    ),
  ]
}
