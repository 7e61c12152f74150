import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOf } from '../../../src/answers/danger/index.js'
import { danger, phrases } from './bundled-check.js'

const KB16 = 16 * 1024
/** In milliseconds. `npm run bench` measures; a few are usual. This is to see a quadratic one, also on a machine with other things to do. */
const WAITING = 100
const filled = (piece: string): string => piece.repeat(Math.ceil(KB16 / piece.length)).slice(0, KB16)

const hostile: readonly (readonly [name: string, text: string])[] = [
  ['«dø »', filled('dø ')],
  ['«jeg vil dø »', filled('jeg vil dø ')],
  ['«ikke leve »', filled('ikke leve ')],
  ['«min søn vil dø »', filled('min søn vil dø ')],
  ['«dø af kedsomhed »', filled('dø af kedsomhed ')],
  ['every phrase in a row', filled(phrases('self').join(' '))],
  ['one letter', filled('a')],
  ['one word without an end', filled('selvmord')],
  ['glued words', filled('jegvilikkeleve')],
  ['letters apart', filled('j e g v i l d ø ')],
  ['marks of joking', filled('haha jeg vil dø ')],
  ['emoji', filled('😂')],
  ['half surrogates', filled('\ud83d')],
  ['half surrogates the wrong way round', filled('\ude02\ud83d')],
  ['combining marks', `e${filled('\u0301\u0327')}`],
  ['marks on every letter', filled('d\u0301\u0302\u0303ø\u0301\u0302\u0303')],
  ['zero width', filled('d\u200bø\u200b')],
  ['signs', filled('.,!? ')],
  ['line breaks', filled('\n')],
  ['nothing but spaces', filled(' ')],
  ['brackets', filled('{[("')],
  ['digits', filled('1234567890 ')],
  ['Hangul, which is long when taken apart', filled('각')],
  ['ligatures, which are long when put together', filled('ﷺ')],
]

describe('hostile input of 16 kB', () => {
  it.each(hostile)('%s keeps nobody waiting', (_, text) => {
    const times = Array.from({ length: 7 }, () => {
      const start = performance.now()
      danger(text)
      return performance.now() - start
    })
    expect(Math.min(...times)).toBeLessThan(WAITING)
  })

  it('takes time in proportion to its length', () => {
    const time = (text: string): number => {
      const times = Array.from({ length: 9 }, () => {
        const start = performance.now()
        danger(text)
        return performance.now() - start
      })
      return Math.min(...times)
    }
    const piece = 'jeg vil ikke leve mere, min søn siger at han vil dø af grin, '
    expect(time(piece.repeat(400)) / time(piece.repeat(100))).toBeLessThan(10)
  })

  it('does not hide a sign', () => {
    for (const [name, text] of hostile) {
      if (/haha|😂|\ude02/.test(text)) continue // these joke, and take it down to amber
      expect([name, danger(`${text}. Jeg vil ikke leve mere`).level]).toEqual([name, 'red'])
      expect([name, danger(`Jeg vil ikke leve mere. ${text}`).level]).toEqual([name, 'red'])
    }
  })
})

describe('any string', () => {
  const anything = fc.oneof(
    fc.string({ maxLength: 400 }),
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 400 }),
    fc
      .array(
        fc.constantFrom(
          'jeg',
          'vil',
          'ikke',
          'dø',
          'leve',
          'min',
          'søn',
          'siger',
          '😂',
          '.',
          ',',
          '\n',
          'haha',
          'slår',
          'mig',
          'af',
          'kedsomhed',
          'd',
          'ø',
        ),
        { maxLength: 80 },
      )
      .map((words) => words.join(' ')),
  )

  it('has an answer, the same each time, and nothing is thrown', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom('citizen', 'adviser', 'caseworker', 'consultant'), (text, audience) => {
        const first = danger(text, audience)
        danger('jeg vil ikke leve mere')
        expect(danger(text, audience)).toEqual(first)
        expect(['red', 'amber', 'none']).toContain(first.level)
      }),
      { numRuns: 1500 },
    )
  })

  it('has text taken out of it, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.oneof(anything, fc.jsonValue()), (body) => {
        expect(typeof textOf(body)).toBe('string')
      }),
      { numRuns: 1000 },
    )
  })

  it('beside a sign does not take it below amber', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(danger(`${text}\n\nJeg vil ikke leve mere, jeg tager livet af mig.`).level).not.toBe('none')
      }),
      { numRuns: 1500 },
    )
  })
})
