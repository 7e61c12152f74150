import { describe, expect, it } from 'vitest'
import { foundBy, withCard } from '../support/findings.js'

const byFirstWords = (question: string) =>
  question.startsWith('hvornaar') ? 'hvornaar-begyndte-det' : question.startsWith('ny') ? 'ny' : 'svar-paa-skrift'

describe('own-question', () => {
  it('lets pass where each question finds its own card', () => {
    expect(foundBy('own-question', withCard({}), { answer: byFirstWords })).toEqual([])
  })

  it('refuses a question that another card answers, or none', () => {
    const front = { questions: '[hvornaar er det, hvad er ny, ny a]' }
    expect(
      foundBy('own-question', withCard({ front }), {
        answer: (question) => (question === 'hvad er ny' ? undefined : byFirstWords(question)),
      }),
    ).toEqual([
      'svar/regler/ny.md:1 «hvornaar er det» is answered by `hvornaar-begyndte-det`',
      'svar/regler/ny.md:1 «hvad er ny» is answered by no card',
    ])
  })

  it('asks nothing of a withdrawn card, and nothing without a retriever', () => {
    expect(
      foundBy('own-question', withCard({ front: { withdrawn: '{ reason: Under lup }' } }), {
        answer: (question) => (question.startsWith('ny') ? 'x' : byFirstWords(question)),
      }),
    ).toEqual([])
    expect(foundBy('own-question', withCard({}))).toEqual([])
  })
})
