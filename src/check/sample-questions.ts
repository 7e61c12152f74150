import type { Rule } from './finding.js'
import { errorAt } from './finding.js'

/** How many sample questions a card has at least: they are the main way in which the right card is found. */
const fewest = 8

export const sampleQuestions: Rule = (corpus) =>
  [...corpus.cards.values()]
    .filter(({ questions }) => questions.length < fewest)
    .map(({ questions, place }) =>
      errorAt(
        place,
        'sample-questions',
        `${questions.length} sample questions`,
        `Write at least ${fewest}, as people really ask`,
      ),
    )
