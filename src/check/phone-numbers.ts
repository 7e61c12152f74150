import { everyText } from './every-text.js'
import type { Rule } from './finding.js'
import { errorAt } from './finding.js'

/** The numbers of the crisis reply, which the operator calls before launch and each New Year. No other number is given out. */
const allowed = new Set(['112', '1813', '1888', '70201201'])

const number = /(?<![\d/.,-])(?:\+45[ ]?)?(?:\d{2}[ ]\d{2}[ ]\d{2}[ ]\d{2}|\d{4}[ ]\d{4}|\d{8})(?![\d/,-])/g

/** A telephone number changes hands without telling us. */
export const phoneNumbers: Rule = (corpus) => [
  ...[...corpus.contacts.values()]
    .filter(({ phone }) => phone !== undefined && !allowed.has(bare(phone)))
    .map(({ phone, place }) =>
      errorAt(
        place ?? { file: 'kontakt.yaml', line: 1 },
        'phone-numbers',
        `the telephone number ${phone}`,
        'Link to their own contact page instead',
      ),
    ),
  ...everyText(corpus).flatMap(({ text, place }) =>
    [...text.matchAll(number)]
      .filter(([written]) => !allowed.has(bare(written)))
      .map(([written]) =>
        errorAt(
          place,
          'phone-numbers',
          `what looks like the telephone number ${written}`,
          'Name who can be called, and link to their own page',
        ),
      ),
  ),
]

function bare(written: string): string {
  return written.replace(/\s|^\+45/g, '')
}
