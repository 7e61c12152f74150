import { describe, expect, it } from 'vitest'
import { sourceText } from '../support/corpus.js'
import { foundBy, withCard } from '../support/findings.js'

const source = {
  'kilder/lov.md': sourceText({
    id: 'lov',
    points: [
      'Et forløb varer fem år fra den 1. februar 2026. {#varighed locator="LAB § 113, stk. 3"}',
      'Puljen var 40,4 mio. kr., og 5.000 fik del i den. {#penge}',
      'Reglen gælder fra 18 til 39 år. {#alder locator="§§ 16-19"}',
      'Sådan var det. {#foer from=2017-03-14 to=2020-09-23}',
      'Én gang om ugen. {#ugen}',
      'Afgørelsen er 58-18. {#afgoerelse}',
    ],
    front: { title: 'Lov nr. 1750', issued: '2025-12-29' },
  }),
}

const found = (answer: string) =>
  foundBy('figures-covered', { ...source, ...withCard({ answer, short: 'A [@lov-2018#skrift].' }) })

describe('figures-covered lets pass', () => {
  it.each([
    'Et forløb varer fem år [@lov#varighed].',
    'Et forløb varer 5 år [@lov#varighed].',
    'Det var 1. februar 2026 [@lov#varighed].',
    'Det var i februar 2026 [@lov#varighed].',
    'Det var i 2026 [@lov#varighed].',
    'Det var den 1. februar [@lov#varighed].',
    'Se § 113, stk. 3 [@lov#varighed].',
    'Den var 40,4 mio. kr. [@lov#penge].',
    '5000 fik den [@lov#penge].',
    'Det er fra 18-39 år [@lov#alder].',
    'Se § 17 [@lov#alder].',
    '1 gang [@lov#ugen].',
    'Afgørelse 58-18 [@lov#afgoerelse].',
    'Fem år og 40,4 mio. [@lov#varighed; @lov#penge].',
    'Ingen tal [@lov#varighed].',
  ])('%s', (answer) => {
    expect(found(answer)).toEqual([])
  })

  it("a figure of the source's title, and its day of issue", () => {
    expect(found('Lov nr. 1750 er fra 29. december 2025 [@lov#ugen].')).toEqual([])
  })

  it('a year of history in which the point held', () => {
    expect(found('I 2019 var det sådan [dengang @lov#foer].')).toEqual([])
  })

  it('advice and what cites nothing: other rules look at those', () => {
    expect(found('[Ring inden 14 dage.]{.raad} A [@lov#ugen].')).toEqual([])
  })
})

describe('figures-covered refuses', () => {
  it.each([
    ['Et forløb varer tre år [@lov#varighed].', 'tre'],
    ['Et forløb varer 3 år [@lov#varighed].', '3'],
    ['Det var 2. februar 2026 [@lov#varighed].', '2. februar 2026'],
    ['Det var 1. februar 2025 [@lov#varighed].', '1. februar 2025'],
    ['Det var i marts 2026 [@lov#varighed].', 'marts 2026'],
    ['Det var i 2024 [@lov#varighed].', '2024'],
    ['Se § 114 [@lov#varighed].', '§ 114'],
    ['Se § 113 a [@lov#varighed].', '§ 113 a'],
    ['Se § 113, stk. 2 [@lov#varighed].', 'stk. 2'],
    ['Det var to gange [@lov#penge].', 'to'],
    ['Den var 40,5 mio. kr. [@lov#penge].', '40,5'],
    ['Fra 18-40 år [@lov#alder].', '18-40'],
    ['Afgørelse 37-19 [@lov#afgoerelse].', '37-19'],
    ['Fem år [@lov#penge]. B [@lov#varighed].', 'Fem'],
    ['I 2021 var det sådan [dengang @lov#foer].', '2021'],
    ['I 2019 er det sådan [@lov#varighed].', '2019'],
  ])('%s', (answer, written) => {
    expect(found(answer)[0]).toMatch(new RegExp(`^svar/regler/ny.md:16 «${written}» in .* stands in no point that it cites$`))
  })

  it('a figure among the things to do that its citation lacks', () => {
    expect(
      foundBy('figures-covered', { ...source, ...withCard({ steps: '- Det varer 7 år [@lov#varighed].\n- Ring.' }) }),
    ).toHaveLength(1)
  })
})
