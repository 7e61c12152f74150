import type { Rule } from './finding.js'
import { errorAt } from './finding.js'

/** Somebody to turn to whom nobody has looked up since the day on which it should be done. */
export const expiredContacts: Rule = (corpus, { today }) =>
  [...corpus.contacts.values()]
    .filter(({ reviewBy }) => reviewBy < today)
    .map(({ id, reviewBy, place }) =>
      errorAt(
        place ?? { file: 'kontakt.yaml', line: 1 },
        'expired-contacts',
        `the contact \`${id}\` should have been looked up by ${reviewBy}`,
        'Look at their own page, then set `checked` and `reviewBy`',
      ),
    )
