import type { CardParts } from '../corpus/model.js'
import type { Finding, Rule } from './finding.js'
import { errorAt, warningAt } from './finding.js'
import type { Shown } from './shown.js'

const headings: Readonly<Record<keyof CardParts, string>> = { short: 'Kort', answer: 'Svar', steps: 'Det kan du gøre' }

/** Each part says something on each day on which the card is shown, and Det kan du gøre is a list of two to four things to do. */
export const cardParts: Rule = (_, { shown }) => shown.flatMap((text) => [...emptyParts(text), ...stepCount(text)])

function emptyParts({ card, day, parts }: Shown): Finding[] {
  return Object.entries(headings)
    .filter(([part]) => parts[part as keyof CardParts].length === 0)
    .map(([part, heading]) =>
      errorAt(
        card.parts[part as keyof CardParts].place,
        'card-parts',
        `\`## ${heading}\` is empty on ${day}`,
        'Write what it says then',
      ),
    )
}

function stepCount({ card, parts }: Shown): Finding[] {
  const items = new Set(parts.steps.map(({ item }) => item))
  if (parts.steps.length === 0 || (!items.has(undefined) && items.size >= 2 && items.size <= 4)) return []
  return [
    warningAt(
      card.parts.steps.place,
      'card-parts',
      '`## Det kan du gøre` is not a list of two to four items',
      'Write `- ` before each step',
    ),
  ]
}
