import type { Rule } from './finding.js'
import { errorAt } from './finding.js'
import { isShownOn } from './shown.js'

/** A card that nobody can see: it cites what has not begun, today or ever. */
export const neverShown: Rule = (_, { shown, compiled, today }) =>
  [...compiled.cards.values()].flatMap(({ card }) => {
    const texts = shown.filter((text) => text.card === card)
    if (texts.some((text) => isShownOn(text, today))) return []
    const message = texts.length === 0 ? 'the card is shown on no day' : `the card is not shown today (${today})`
    return [
      errorAt(
        card.place,
        'never-shown',
        message,
        'It cites what has not begun: branch with `| begun`, or cite what says what is expected',
      ),
    ]
  })
