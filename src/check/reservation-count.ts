import { mostReservations, reservationsOn } from '../render/reservations.js'
import type { Rule } from './finding.js'
import { errorAt } from './finding.js'

/** More than two reservations under an answer, and nobody reads any: the third would be cut off in silence. */
export const reservationCount: Rule = (corpus, { shown }) =>
  shown.flatMap(({ card, day }) => {
    const applying = reservationsOn(card, corpus, day)
    if (applying.length <= mostReservations) return []
    return [
      errorAt(
        card.place,
        'reservation-count',
        `${applying.length} reservations apply at once: ${applying.map(({ id }) => id).join(', ')}`,
        'Keep the two that it harms most to miss',
      ),
    ]
  })
