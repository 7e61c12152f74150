import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redact } from '../../src/privacy/redact.js'

const linesOf = (name: string): string[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')

const SIGNS = { cpr: '[cpr]', phone: '[telefon]', email: '[mail]' } as const

describe('what is personal is taken out', () => {
  it.each(linesOf('personal.tsv').map((line) => line.split('\t') as [keyof typeof SIGNS, string]))('%s: %s', (kind, text) => {
    const { text: redacted, found } = redact(text)
    expect(found).toEqual([kind])
    expect(redacted).toContain(SIGNS[kind])
    expect(redacted.replace(/\[\w+\]/g, '')).not.toMatch(/\d{3}|@/)
  })

  it('takes several out of one text, and says what in order', () => {
    const { text, found } = redact('jeg er 010180-1234, ring 12 34 56 78 eller skriv a@b.dk')
    expect(text).toBe('jeg er [cpr], ring [telefon] eller skriv [mail]')
    expect(found).toEqual(['cpr', 'phone', 'email'])
  })

  it('keeps the question around it', () => {
    expect(redact('010180-1234 hvornår er klagefristen?').text).toBe('[cpr] hvornår er klagefristen?')
  })
})

describe('what only looks personal is left alone', () => {
  it.each(linesOf('lookalikes.txt'))('%s', (text) => expect(redact(text)).toEqual({ text, found: [] }))
})

describe('redaction', () => {
  it('takes nothing out of a text that it has been through', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('0', '1', '7', ' ', '-', '.', '@', 'a', '+', 'å') }), (text) => {
        const once = redact(text).text
        expect(redact(once).text).toBe(once)
      }),
    )
  })

  it('ends soon on two thousand letters that might begin an address', () => {
    const started = performance.now()
    redact(`${'a.'.repeat(1000)} @ ${'1 '.repeat(1000)}`)
    expect(performance.now() - started).toBeLessThan(500)
  })
})
