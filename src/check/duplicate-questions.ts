import type { Place } from '../corpus/model.js'
import type { Finding, Rule } from './finding.js'
import { errorAt } from './finding.js'

/** One question, one card: not two cards that claim it, nor a card and a subject that is declined. */
export const duplicateQuestions: Rule = (corpus) => {
  const owners = new Map<string, { readonly id: string; readonly place: Place | undefined }>()
  const findings: Finding[] = []
  for (const { id, place, questions } of [...corpus.cards.values(), ...corpus.edges.values()]) {
    for (const question of questions) {
      const key = normalise(question)
      const owner = owners.get(key)
      if (owner === undefined) owners.set(key, { id, place })
      else {
        const where = owner.id === id ? 'stands there twice' : `is also \`${owner.id}\`'s`
        findings.push(
          errorAt(
            place,
            'duplicate-questions',
            `the sample question «${question}» ${where}`,
            'Keep it where it is answered best',
          ),
        )
      }
    }
  }
  return findings
}

function normalise(question: string): string {
  return question
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}§]+/gu, ' ')
    .trim()
}
