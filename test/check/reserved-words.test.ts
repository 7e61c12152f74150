import { describe, expect, it } from 'vitest'
import { sourceText } from '../support/corpus.js'
import { foundBy, withCard } from '../support/findings.js'

const found = (answer: string, reservations = '[]', area?: string) =>
  foundBy('reserved-words', withCard({ answer: `${answer} [@lov-2018#skrift].`, front: { reservations } }, area))

describe('words heard as a promise', () => {
  it.each([
    'Du har ret til svar',
    'Har du ret til det',
    'Du har altid ret til svar',
    'Du har krav på svar',
    'Svar senest i dag',
    'Kommunen skal svare',
    'Det skal kommunen',
  ])('«%s» stands over a reservation', (answer) => {
    expect(found(answer)[0]).toContain('without a reservation')
    expect(found(answer, '[ikke-laest]')).toEqual([])
  })

  it.each(['Du kan bede om svar', 'Den seneste regel', 'Du har ret', 'Spørg kommunen'])('«%s» needs none', (answer) => {
    expect(found(answer)).toEqual([])
  })

  it('kommunen must, where the law text itself was read', () => {
    const law = { 'kilder/lov.md': sourceText({ id: 'lov', points: ['P. {#p confirmed=true}'] }) }
    expect(foundBy('reserved-words', { ...law, ...withCard({ answer: 'Kommunen skal svare [@lov#p].' }) })).toEqual([])
    expect(
      foundBy('reserved-words', { ...law, ...withCard({ answer: 'Kommunen skal svare [@lov#p; @lov-2018#skrift].' }) }),
    ).toHaveLength(1)
  })

  it("in a quotation are the reader's own", () => {
    expect(found('Skriv «Har jeg ret til det?»')).toEqual([])
  })
})

describe('a number of hours', () => {
  it.each(['Det er 7,5 timer', 'Det er to timer om ugen', 'Det er en time', 'Det er 2½ time'])(
    '«%s» stands over the sentence that no hour decides',
    (answer) => {
      expect(found(answer, '[ikke-laest]')[0]).toContain('without `ingen-timegraense`')
      expect(found(answer, '[ingen-timegraense]')).toEqual([])
    },
  )

  it('is no matter to those who work with the cases', () => {
    expect(found('Det er 12 timer', '[]', 'cabi')).toEqual([])
  })
})
