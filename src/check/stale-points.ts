import { addMonths } from '../corpus/dates.js'
import type { Finding, Rule } from './finding.js'
import { warningAt } from './finding.js'

/** After how many months somebody must look again whether a point still holds. */
const months = 6

/** Points that nobody has checked for six months: one warning a source, and one for each point that says its own day. */
export const stalePoints: Rule = (corpus, { today }) => {
  const limit = addMonths(today, -months)
  return [...corpus.sources.values()].flatMap((source): Finding[] => {
    const stale = source.points.filter(({ checked }) => checked < limit)
    const own = stale.filter(({ checked }) => checked !== source.checked)
    const inherited = stale.length - own.length
    return [
      ...(inherited > 0
        ? [
            warningAt(
              source.place,
              'stale-points',
              `${inherited} points not checked since ${source.checked}`,
              'Check them, and set `checked`',
            ),
          ]
        : []),
      ...own.map(({ id, place, checked }) =>
        warningAt(place, 'stale-points', `\`${id}\` not checked since ${checked}`, 'Check it, and set `checked`'),
      ),
    ]
  })
}
