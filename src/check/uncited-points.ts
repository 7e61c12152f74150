import type { Rule } from './finding.js'
import { errorAt } from './finding.js'

/** A point that no card and no flow cites is one that nobody is told of. */
export const uncitedPoints: Rule = (corpus, { compiled, citedByFlows }) => {
  const cited = new Set([...compiled.cards.values()].flatMap(({ citations }) => citations.map(({ point }) => point)))
  return [...corpus.points.values()]
    .filter(({ id }) => !cited.has(id) && citedByFlows?.has(id) !== true)
    .map(({ id, place }) =>
      errorAt(place, 'uncited-points', `no card or flow cites \`${id}\``, 'Cite it where it answers something, or delete it'),
    )
}
