import { describe, expect, it, test } from 'vitest'
import { level } from './bundled-check.js'

const red = (rows: readonly string[]) => test.each(rows)('%s', (text) => expect(level(text)).toBe('red'))

describe('however it is written', () => {
  describe('letters', () => {
    red([
      'JEG VIL IKKE LEVE MERE',
      'jeg vil ikke vaere her mere',
      'jeg vil ikke vågne, aldrig vagne igen',
      'jeg vil doe',
      'jeg vil døøøøø',
      'jeg viil ikkke leeeve',
      'jeg vil dö',
      'jég vìl ikkè léve',
      'ｊｅｇ ｖｉｌ ｉｋｋｅ ｌｅｖｅ',
      'jeg vil do\u0338', // an o with a stroke laid over it
      'jeg vil aldrig vågne igen'.normalize('NFD'),
    ])
  })

  describe('what cannot be seen', () => {
    red([
      'jeg vil ik\u200bke le\u200dve',
      'jeg\u00a0vil\u2003ikke\u202fleve',
      '\ufeffjeg vil dø',
      'jeg v\u00adil d\u00adø',
      'jeg \u202evil\u202c dø',
    ])
  })

  describe('signs and pictures between', () => {
    red([
      'jeg.vil.ikke.leve',
      'jeg - vil - ikke - leve',
      '*jeg vil ikke leve*',
      'jeg _vil_ ikke leve',
      'jeg\nvil\nikke\nleve',
      'jeg 😭 vil 😭 ikke 😭 leve',
      'jeg vil... ikke... leve',
      '"jeg" "vil" "ikke" "leve"',
    ])
  })

  describe('letters apart and words together', () => {
    red([
      'j e g v i l d ø',
      's e l v m o r d',
      's.e.l.v.m.o.r.d',
      'jeg vil d ø',
      'jegvilikkeleve',
      'selvmordstankerhverdag',
      'jeg har selv mords tanker',
      'selvmords-tanker',
    ])
  })

  describe('listed misspellings', () => {
    red([
      'selvmor',
      'selvmors tanker',
      'selvmod',
      'sælvmord',
      'selvmords tangker',
      'jeg vil ik lve',
      'gidr ikk lævve',
      'skær i mig selv',
      'taget alle mine pilder',
      'vil ikke leve mer',
      'jg vil dø',
      'tar livet af mig',
      'jeg ka ik leve',
    ])
  })

  describe('other languages', () => {
    red([
      'I want to die',
      'suicide',
      'kill myself',
      'I don’t want to live anymore',
      'ich will nicht mehr leben',
      'jag vill inte leva',
      'jag orkar inte leva',
      'jeg orker ikke leve lenger',
      'eg vil ikki liva',
      'nie chcę żyć',
      'хочу умереть',
      'ölmek istiyorum',
      'je veux mourir',
      'quiero morir',
    ])
  })
})

describe('a short word is never guessed at', () => {
  test.each([
    'du',
    'døre',
    'døgn',
    'dør',
    'døv',
    'slår',
    'slet',
    'liv',
    'livet',
    'lever',
    'død',
    'dårlig',
    'do',
    'lave',
    'leje',
    'hænge',
    'selvmodsigende',
  ])('%s alone says nothing', (word) => expect(level(word)).toBe('none'))

  it.each([
    'jeg vil lave mad',
    'jeg vil leje en bolig',
    'jeg vil have en ny dør',
    'jeg vil ikke lave mere',
    'jeg vil du skal ringe',
  ])('%s', (text) => expect(level(text)).toBe('none'))
})

describe('a long text', () => {
  const story =
    'Jeg har været i ressourceforløb i tre år. Praktikken er hård, og min ryg gør ondt. Kommunen svarer ikke på mine breve. '.repeat(
      12,
    )

  it.each([
    ['at its beginning', (sign: string) => `${sign} ${story}`],
    ['in its midst', (sign: string) => `${story} ${sign} ${story}`],
    ['at its end', (sign: string) => `${story} ${sign}`],
  ])('is read to the end: a sign %s', (_, put) => {
    for (const sign of ['Jeg vil ikke leve mere.', 'Har taget alle mine piller.', 'Så er det slut for mig!'])
      expect(level(put(sign))).toBe('red')
  })

  it('finds a sign after any number of words before it', () => {
    for (let words = 0; words < 60; words++)
      expect(level(`${'hej '.repeat(words)}jeg er så træt og jeg vil simpelthen bare ikke leve mere`)).toBe('red')
  })

  it('without a sign is none', () => expect(level(story)).toBe('none'))
})
