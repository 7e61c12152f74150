import { describe, expect, it } from 'vitest'
import { textOf } from '../../../src/answers/danger/index.js'

describe('what a person may have written in a body', () => {
  it.each<readonly [what: string, body: unknown, text: string]>([
    ['a field', { question: 'jeg vil dø' }, 'jeg vil dø'],
    ['fields in their order', { a: 'et', b: 'to' }, 'et\nto'],
    ['a list', ['et', ['to', { c: 'tre' }]], 'et\nto\ntre'],
    ['fields within fields', { a: { b: { c: 'dybt' } }, d: 'sidst' }, 'dybt\nsidst'],
    ['no text at all', { a: 1, b: null, c: true, d: [] }, ''],
    ['null', null, ''],
    ['nothing', undefined, ''],
    ['a number', 7, ''],
  ])('%s', (_, body, text) => expect(textOf(body)).toBe(text))

  it('leaves the names of fields out', () => expect(textOf({ 'jeg vil dø': 'hej' })).toBe('hej'))

  it('is read however deep it lies', () => {
    let body: unknown = 'jeg vil dø'
    for (let depth = 0; depth < 50_000; depth++) body = [body]
    expect(textOf(body)).toBe('jeg vil dø')
  })
})

describe('a body that is no JSON', () => {
  it.each([
    ['plain text stays as it is', 'jeg vil dø', 'jeg vil dø'],
    ['letters as JSON escapes', '{"question":"jeg vil d\\u00f8', '{"question":"jeg vil dø'],
    ['line breaks as JSON escapes', 'jeg vil\\nikke\\r\\nleve', 'jeg vil\nikke\n\nleve'],
    ['quotes as JSON escapes', 'han siger \\"hej\\"', 'han siger "hej"'],
    ['a form', 'q=jeg+vil+d%C3%B8', 'q=jeg vil dø'],
    ['a form in capitals or small letters', 'd%c3%b8', 'dø'],
    ['a form in another encoding', 'jeg+vil+d%F8', 'jeg vil dø'],
    ['a percentage is no encoding', '100% sikker', '100% sikker'],
    ['broken encoding', '%', '%'],
    ['half an escape', 'jeg \\u00', 'jeg u00'],
  ])('%s', (_, raw, text) => expect(textOf(raw)).toBe(text))
})
