import { describe, expect, it, test } from 'vitest'
import { createDangerCheck } from '../../../src/answers/danger/index.js'
import { dangerShape } from '../../../src/corpus/danger.js'

/** A check of one red pattern. */
const checkOf = (pattern: string, more: object = {}) => {
  const check = createDangerCheck(dangerShape.parse({ signs: [{ id: 'tegn', level: 'red', patterns: [pattern] }], ...more }))
  return (text: string): boolean => check(text, 'citizen').level === 'red'
}

const finds = (pattern: string, yes: readonly string[], no: readonly string[], more: object = {}) => {
  const found = checkOf(pattern, more)
  test.each(yes)(`${pattern} finds «%s»`, (text) => expect(found(text)).toBe(true))
  test.each(no)(`${pattern} does not find «%s»`, (text) => expect(found(text)).toBe(false))
}

describe('the notation', () => {
  describe('words side by side', () =>
    finds('en hest', ['en hest', 'se, en hest!', 'EN HEST'], ['en stor hest', 'hest en', 'en heste']))
  describe('one of these', () => finds('(en|to gule) hest', ['en hest', 'to gule hest'], ['to hest', 'gule hest']))
  describe('or nothing', () =>
    finds('en (stor|lille grå)? hest?  ko', ['en ko', 'en stor ko', 'en lille grå hest ko'], ['en grå ko']))
  describe('a gap', () =>
    finds(
      'en _2 hest',
      ['en hest', 'en stor hest', 'en meget stor hest', 'en stor, grå hest'],
      ['en meget stor grå hest', 'en stor. Grå hest', 'en. Stor hest'],
    ))
  describe('all that begin so', () => finds('hest*', ['hest', 'heste', 'hestevogn'], ['hes', 'en', 'forhest']))
  describe('an edge', () => finds('hest ^', ['en hest', 'hest, ko', 'hest. Ko', 'hest\nko'], ['hest ko']))
  describe('an edge before', () => finds('^ hest', ['hest', 'ko, hest'], ['ko hest']))
  describe('a group', () =>
    finds('<dyr> løber', ['hest løber', 'en ko løber'], ['dyr løber'], { groups: { dyr: ['hest', '<ko>'], ko: ['en ko'] } }))
  describe('fillers, which are never seen', () =>
    finds('en hest', ['en jo hest', 'en jo bare hest'], ['en stor hest'], { fillers: ['jo', 'bare'] }))
  describe('listed misspellings', () => finds('hest', ['hets', 'HETS'], ['hast'], { spellings: { hets: 'hest' } }))

  it('takes a word of five letters or more without rings and strokes too', () => {
    expect(['vågne', 'vagne', 'vaagne'].map(checkOf('vågne'))).toEqual([true, true, true])
    expect(['dø', 'do'].map(checkOf('dø'))).toEqual([true, false])
  })

  it('finds a starred word that stands in another pattern as well', () => {
    const found = checkOf('hest*', { figures: [{ id: 'f', level: 'none', patterns: ['hestevogn med hjul'] }] })
    expect(['hestevogn', 'hestevogn med hjul', 'hestesko'].map(found)).toEqual([true, false, true])
  })

  it('joins words and takes letters together', () => {
    const found = checkOf('en stor hest')
    expect(['enstorhest', 'e n s t o r h e s t', 'en s t o r hest', 'storhest'].map(found)).toEqual([true, true, true, false])
  })
})

describe('what cannot be read is said to the editor, with the pattern', () => {
  test.each([
    ['(en hest', 'bracket is not closed'],
    ['en) hest', '")" too many'],
    ['en <dyr>', 'no group <dyr>'],
    ['en (|to) hest', 'a part of it is empty'],
    ['? hest', '"?" stands where a word is expected'],
    ['en _0 hest', 'Choose from 1 to 8'],
    ['en _9 hest', 'Choose from 1 to 8'],
    ['en _ hest', 'Choose from 1 to 8'],
    ['hest? ko?', 'every word of it may be missing'],
    ['_3', 'every word of it may be missing'],
    ['en _8 hest _8 ko', 'more than 18'],
    ['he*', 'too short'],
    ['en < hest', 'there is no group <.'],
    ['en > hest', '">" stands where a word is expected'],
  ])('%s: %s', (pattern, problem) => {
    expect(() => checkOf(pattern)).toThrow(problem)
    expect(() => checkOf(pattern)).toThrow(pattern)
    expect(() => checkOf(pattern)).toThrow('corpus/da/sprog/fare.yaml')
  })

  it('a group that leads back to itself', () => {
    expect(() => checkOf('<a>', { groups: { a: ['<b>'], b: ['<a>'] } })).toThrow('leads back to itself')
  })

  it('a mistake within a group, by the name of the group', () => {
    expect(() => checkOf('<dyr>', { groups: { dyr: ['(hest'] } })).toThrow('group <dyr>: "(hest"')
  })

  it('a filler in a pattern, which would never be found', () => {
    expect(() => checkOf('en jo hest', { fillers: ['jo'] })).toThrow('"jo" is a filler')
  })

  it('a misspelling of nothing', () => {
    expect(() => checkOf('hest', { spellings: { '!': 'hest' } })).toThrow('needs one word on each side')
  })
})
