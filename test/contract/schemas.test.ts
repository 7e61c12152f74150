import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as schema from '../../src/contract/schemas.js'
import { isDay } from '../../src/corpus/dates.js'

const ask = (value: unknown) => schema.askRequest.safeParse(value)

describe('a day', () => {
  test.each(['2026-11-22', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is real', (day) => {
    expect(schema.isRealDay(day)).toBe(true)
  })

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '2026-01-01\n',
    '0000-01-01',
    '',
  ])('%j is not', (day) => expect(schema.isRealDay(day)).toBe(false))

  test('is judged as the corpus judges it', () => {
    const digits = fc.tuple(fc.nat(9999), fc.nat(14), fc.nat(33))
    const days = digits.map(
      ([y, m, d]) => `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
    )
    fc.assert(fc.property(fc.oneof(days, fc.string()), (day) => void expect(schema.isRealDay(day)).toBe(isDay(day))))
  })
})

describe('a question', () => {
  test('is trimmed', () => expect(ask({ question: '\n hej \t' })).toMatchObject({ data: { question: 'hej' } }))

  test('is counted in characters as people see them typed, not in UTF-16 units', () => {
    expect(ask({ question: '𝐟'.repeat(2000) }).success).toBe(true)
    expect(ask({ question: '𝐟'.repeat(2001) }).success).toBe(false)
  })

  test('is counted after trimming', () => {
    expect(ask({ question: `${' '.repeat(500)}${'a'.repeat(2000)}${' '.repeat(500)}` }).success).toBe(true)
  })

  test.each(['', '   ', '\u200b', '\u00ad\ufeff', '\0', '\ud800', '\u0301\u0301', '\u115f', '\u3164'])(
    '%j holds nothing to read',
    (question) => {
      const result = ask({ question })
      expect(result.success).toBe(false)
      expect(result.error?.issues).toMatchObject([{ params: { code: 'question_empty' } }])
    },
  )

  test.each(['?', '1', 'å', '§', '👍', '\u200ba'])('%j holds something', (question) =>
    expect(ask({ question }).success).toBe(true),
  )

  test('of any make is judged without throwing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 3000 }),
        (question) => void expect(typeof ask({ question }).success).toBe('boolean'),
      ),
    )
  })
})

describe('a request', () => {
  test('leaves out what the contract does not have', () => {
    expect(ask({ question: 'hej', fremtid: 1, context: { v: 1, nyt: 2 } })).toMatchObject({
      data: { question: 'hej', context: { v: 1 } },
    })
    expect(ask({ question: 'hej', fremtid: 1 }).data).not.toHaveProperty('fremtid')
  })

  test('keeps no key that reaches for a prototype', () => {
    const { data } = ask(
      JSON.parse('{"question":"hej","context":{"v":1,"flow":{"id":"a","version":1,"answers":{"__proto__":"x","b":"ja"}}}}'),
    )
    const answers = data?.context?.flow?.answers ?? {}
    expect(Object.getPrototypeOf(answers)).toBe(Object.prototype)
    expect(Object.keys(answers)).toEqual(['b'])
  })

  test.each([
    [{ answerId: 'a' }, true],
    [{ flowId: 'a' }, true],
    [{ flowId: 'a', node: 'b', value: 0 }, true],
    [{ flowId: 'a', node: 'b', value: '' }, true],
    [{ flowId: 'a', node: 'b' }, false],
    [{ flowId: 'a', value: 'ja' }, false],
    [{ flowId: 'a', node: 'b', value: true }, false],
    [{ answerId: 'a', flowId: 'b' }, false],
    [{ answerId: '' }, false],
    [{}, false],
  ])('a choice of %j: %s', (choose, right) => expect(ask({ choose }).success).toBe(right))

  test('any value at all is judged without throwing', () => {
    fc.assert(fc.property(fc.anything(), (value) => void expect(typeof ask(value).success).toBe('boolean')))
  })
})

describe('a context', () => {
  test('of exactly 4 kB is taken, one byte more is not', () => {
    const of = (bytes: number) => ({ v: 1, topics: ['x'.repeat(bytes - JSON.stringify({ v: 1, topics: [''] }).length)] })
    expect(schema.contextTooLarge(of(4096))).toBe(false)
    expect(schema.contextTooLarge(of(4097))).toBe(true)
  })

  test('is measured in bytes', () => expect(schema.contextTooLarge({ v: 1, topics: ['æ'.repeat(2050)] })).toBe(true))

  test.each([undefined, null, 5, 'a', [], {}])('%j is small', (value) => expect(schema.contextTooLarge(value)).toBe(false))
})
