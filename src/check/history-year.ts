import type { Rule } from './finding.js'
import { errorAt } from './finding.js'
import { quote, sentencesIn } from './shown.js'

/** A sentence of history says when it was. */
export const historyYear: Rule = (_, { shown }) =>
  [...sentencesIn(shown, 'short', 'answer', 'steps')]
    .filter(
      ({ sentence }) => sentence.citations.some(({ historic }) => historic) && !/(?<!\d)(?:19|20)\d\d(?!\d)/.test(sentence.text),
    )
    .map(({ sentence, place }) =>
      errorAt(place, 'history-year', `${quote(sentence.text)} cites history and has no year`, 'Put the year in: «I 2017 …»'),
    )
