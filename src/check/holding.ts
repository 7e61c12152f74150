import type { IsoDate, Point } from '../corpus/model.js'
import { holdsOn } from '../corpus/validity.js'
import type { Finding, Rule } from './finding.js'
import { errorAt } from './finding.js'
import type { Shown } from './shown.js'
import { sentencesIn } from './shown.js'

/** The day of the employment reform: what was uncertain from then on stands under `foer-reformen`. */
const reform: IsoDate = '2026-02-01'

/**
 * `[@…]` says that the point holds: in full, or for running cases or unconfirmed under the reservation that says so.
 * It is looked at on each day on which some point of the card changes: a rule that fell away in silence is the harm that this
 * service must not do.
 */
export const holding: Rule = (corpus, { shown, compiled }) => {
  const first = new Map<string, Finding>()
  for (const { shown: text, sentence, place } of sentencesIn(shown, 'short', 'answer', 'steps')) {
    for (const { point: id, historic } of sentence.citations) {
      const point = corpus.points.get(id)
      if (point === undefined || historic) continue
      const asksRunning =
        compiled.cards.get(text.card.id)?.conditions.some((asked) => asked.point === id && asked.test === 'running') ?? false
      const fault = faultOf(point, text, asksRunning)
      const key = `${place.file}:${place.line}:${id}:${fault?.[0]}`
      if (fault === undefined || first.has(key)) continue
      first.set(key, errorAt(place, 'holding', `\`${id}\` ${fault[0]} on ${text.day}`, fault[1]))
    }
  }
  return [...first.values()]
}

function faultOf(point: Point, { day, reservations }: Shown, asksRunning: boolean): [message: string, mend: string] | undefined {
  switch (holdsOn(point, day)) {
    case 'yes':
      return undefined
    case 'no':
      return ['has ended', 'Branch with `| holds`, and cite it as history: [dengang @…]']
    case 'running':
      if (asksRunning || reservations.includes('loebende-forloeb')) return undefined
      return ['lives on for running cases only', 'Add the reservation `loebende-forloeb`, or branch with `| running`']
    case 'unknown': {
      const old = point.validity.unknownFrom !== undefined && point.validity.unknownFrom <= reform
      if (reservations.includes('ventes-2027') || (old && reservations.includes('foer-reformen'))) return undefined
      return [
        'is not confirmed',
        old
          ? 'Add the reservation `foer-reformen`, or branch with `| holds`'
          : 'Add the reservation `ventes-2027`, or branch with `| holds`',
      ]
    }
  }
}
