import { describe, expect, it } from 'vitest'
import { foundBy, withCard } from '../support/findings.js'

const card = (...questions: string[]) => withCard({ front: { questions: `[${questions.join(', ')}]` } })

describe('duplicate-questions', () => {
  it('lets pass questions that differ by a word', () => {
    expect(foundBy('duplicate-questions', card('hvad er et forløb', 'hvad er mit forløb'))).toEqual([])
  })

  it('refuses one that another card has, however it is written', () => {
    expect(foundBy('duplicate-questions', card('"Svar  paa skrift, spørgsmål nummer 1?"'))).toEqual([
      "svar/regler/svar-paa-skrift.md:1 the sample question «svar paa skrift spørgsmål nummer 1» is also `ny`'s",
    ])
  })

  it('refuses one that stands twice in a card', () => {
    expect(foundBy('duplicate-questions', card('hvad er det', 'Hvad er det?'))[0]).toContain('stands there twice')
  })

  it('refuses one that a declined subject has', () => {
    expect(foundBy('duplicate-questions', card('hvad skal jeg betale i skat'))).toEqual([
      "sprog/kant.yaml:1 the sample question «hvad skal jeg betale i skat» is also `ny`'s",
    ])
  })

  it('knows § 18 from 18', () => {
    expect(foundBy('duplicate-questions', card('§ 18', 'kap 18', '"18"'))).toEqual([])
  })
})
