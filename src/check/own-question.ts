import type { Rule } from './finding.js'
import { errorAt } from './finding.js'

/** A sample question is answered by its own card: the check asks each of them as a reader would. */
export const ownQuestion: Rule = (corpus, { answer }) => {
  if (answer === undefined) return []
  return [...corpus.cards.values()]
    .filter(({ withdrawn }) => withdrawn === undefined)
    .flatMap(({ id, questions, place }) =>
      questions.flatMap((question) => {
        const other = answer(question)
        if (other === id) return []
        return [
          errorAt(
            place,
            'own-question',
            `«${question}» is answered by ${other === undefined ? 'no card' : `\`${other}\``}`,
            'Reword the question, or move it to the card that answers it',
          ),
        ]
      }),
    )
}
