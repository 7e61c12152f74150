import { describe, expect, it } from 'vitest'
import { sourceText } from '../support/corpus.js'
import { foundBy, withCard } from '../support/findings.js'

const found = (text: string) =>
  foundBy('malformed-figures', { 'kilder/lov.md': sourceText({ id: 'lov', points: [`${text} {#p}`] }) })

describe('malformed-figures', () => {
  it.each([
    'Den 1. juni 2018 kl. 12.30 gav de 40,4 mio. kr. og 1.000.000 kr. til 58-18.',
    'Den 29. februar 2024 og den 29. februar.',
    'Skrivelse 10112/2021, L 193, LÆ 265 og § 113, stk. 3.',
    '1, 2 og 3.',
    '5.000.',
  ])('lets pass: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    ['Den 31. februar 2026.', '«31. februar 2026» is no day'],
    ['Den 29. februar 2026.', '«29. februar 2026» is no day'],
    ['Den 0. maj.', '«0. maj» is no day'],
    ['Den 32. maj 2018.', '«32. maj 2018» is no day'],
    ['1.000,5,2 kr.', '«1.000,5,2» is no figure'],
    ['1.00 kr.', '«1.00» is no figure'],
    ['10.00.000 kr.', '«10.00.000» is no figure'],
    ['Den 14.03.2017.', '«14.03.2017» is no figure'],
    ['1,000,000 kr.', '«1,000,000» is no figure'],
  ])('refuses %s', (text, message) => {
    expect(found(text)).toEqual([`kilder/lov.md:14 ${message}`])
  })

  it('looks at cards line by line, reservations, pointers and fixed texts', () => {
    expect(
      foundBy('malformed-figures', withCard({ answer: 'A [@lov-2018#skrift].\nDen 31. april 2018 [@lov-2018#skrift].' })),
    ).toEqual(['svar/regler/ny.md:17 «31. april 2018» is no day'])
    expect(foundBy('malformed-figures', { 'sprog/faste-tekster.yaml': 'a: Den 31. juni 2026\n' })).toHaveLength(1)
    expect(foundBy('malformed-figures', { 'sprog/forbehold.yaml': 'ny: "Siden 31. juni 2026."\n' })).toEqual([
      'sprog/forbehold.yaml:1 «31. juni 2026» is no day',
    ])
    expect(
      foundBy('malformed-figures', { 'sprog/kant.yaml': '- { id: x, title: X, pointer: Ring 1.00 gange. }\n' }),
    ).toHaveLength(1)
  })

  it('a link and an id of a point are no figures', () => {
    expect(
      foundBy(
        'malformed-figures',
        withCard({ answer: '[x](https://x.dk/1.00.2) {% if "lov-2018#skrift" | holds %}A [@lov-2018#skrift].{% endif %}' }),
      ),
    ).toEqual([])
  })
})
