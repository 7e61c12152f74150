import type { Rule } from './finding.js'
import { errorAt } from './finding.js'
import { quote, sentencesIn } from './shown.js'

/** Every sentence of Kort and Svar names the point it rests on, or stands in an advice span. */
export const citedSentencesRule: Rule = (_, { shown }) =>
  [...sentencesIn(shown, 'short', 'answer')]
    .filter(({ sentence }) => sentence.citations.length === 0 && !sentence.advice)
    .map(({ sentence, place }) =>
      errorAt(
        place,
        'cited-sentences',
        `the sentence ${quote(sentence.text)} cites nothing`,
        'Cite its point before the full stop, or make it advice: [text]{.raad}',
      ),
    )
