import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDangerCheck, textOf } from '../../../src/answers/danger/index.js'
import { corpus } from '../../support/bundled.js'

const check = createDangerCheck(corpus.danger)
const levelOf = (text: string): string => check(text, 'citizen').level

interface Line {
  readonly q: string
  readonly level: string
  readonly reply?: string
  readonly audience?: 'adviser'
}

const given = readFileSync('test/questions/danger.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Line)

describe('the given lines', () => {
  it.each(given.map((line) => [line.level, line.q, line] as const))('%s: %s', (level, q, { reply, audience }) => {
    const danger = check(q, audience ?? 'citizen')
    expect(danger.level).toBe(level)
    if (reply && danger.level === 'red') expect(danger.reply).toBe(reply)
  })
})

describe('what tells red from the rest', () => {
  it.each([
    ['needs a person and an end', 'jeg vil ikke leve mere', 'red'],
    ['an object turns it off', 'jeg vil gerne afslutte det hele og få lukket min sag', 'none'],
    ['degree words are never signs alone', 'jeg er dødtræt af kommunen', 'none'],
    ['a past attempt is amber', 'jeg forsøgte selvmord for tre år siden, skal det stå i papirerne', 'amber'],
    ['a joke takes red down to amber, not to none', 'vil hellere dø end ringe til det jobcenter igen lol', 'amber'],
    ['the municipality as the one who kills is amber', 'kommunen slår mig snart ihjel med alle de forløb', 'amber'],
    ['a negation with a but is amber', 'jeg vil ikke dø, men jeg kan ikke leve sådan her', 'amber'],
    ["other people's death is no danger", 'min far er død og jeg kan ikke nå mødet', 'none'],
    ['a sign and a question: red wins', 'hvornår er klagefristen? jeg vil ikke leve mere', 'red'],
    ['a harmless figure elsewhere does not turn a sign off', 'praktikken er dødssyg og jeg vil ikke leve mere', 'red'],
    ['other languages', 'I want to die', 'red'],
  ])('%s: %s', (_, text, level) => expect(levelOf(text)).toBe(level))
})

describe('however it is typed', () => {
  it.each([
    'JEG VIL IKKE LEVE MERE',
    'jeg vil ikke   leve, mere!!!',
    'jeg vil ik leve mere',
    'jeg v\u200bil ikke le\u200bve mere',
    'jeg vil ikke leeeeve mere',
    'har selvmordstanker',
    's e l v m o r d',
    'jeg vil doe',
  ])('%s', (text) => expect(levelOf(text)).toBe('red'))
})

describe('who it is about', () => {
  it('an adviser who speaks of a caller gets the adviser card', () => {
    expect(check('borger i røret vil tage livet af sig', 'adviser')).toMatchObject({ level: 'red', reply: 'adviser' })
  })

  it('a relative gets the text for relatives', () => {
    expect(check('min søn på 24 siger han ikke vil leve mere', 'citizen')).toMatchObject({ reply: 'other' })
  })
})

describe('any text', () => {
  it('never throws, and is judged the same twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        expect(check(text, 'citizen')).toEqual(check(text, 'citizen'))
      }),
    )
  })

  it.each([
    ['of 16 kB of one short word', 'dø '.repeat(5_000)],
    ['of 16 kB of one letter', 'a'.repeat(16_000)],
    ['of 10,000 marks on a letter', `d${'\u0301'.repeat(10_000)}ø`],
    ['of broken surrogates', '\ud83d'.repeat(8_000)],
  ])('ends soon, also one %s', (_, text) => {
    const started = performance.now()
    check(text, 'citizen')
    expect(performance.now() - started).toBeLessThan(2_000)
  })

  it('hides a sign nowhere in a long one', () => {
    const story = 'jeg har været syg længe og venter på svar fra kommunen. '.repeat(100)
    expect(levelOf(`${story}jeg vil ikke leve mere. ${story}`)).toBe('red')
  })
})

describe('the text of a body', () => {
  it('is every string in it, however deep', () => {
    expect(textOf({ question: 'a', context: { topics: ['b'] } })).toMatch(/a[\s\S]*b/)
  })

  it('is read out of JSON that does not parse, escapes and all', () => {
    expect(levelOf(textOf('{"question":"jeg vil d\\u00f8, jeg vil d\\u00f8"'))).toBe('red')
  })

  it('is read out of a form', () => {
    expect(levelOf(textOf('q=jeg+vil+ikke+leve+mere'))).toBe('red')
  })
})
