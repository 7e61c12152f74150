import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCorpus } from '../../src/corpus/parse.js'
import { CorpusError } from '../../src/corpus/problems.js'
import { filesWith, smallFiles } from '../support/corpus.js'

/** Loads, and says what was wrong; throws what is no problem of the corpus. */
function tryLoading(files: ReadonlyMap<string, string>): CorpusError | undefined {
  try {
    parseCorpus(files)
    return undefined
  } catch (error) {
    if (error instanceof CorpusError) return error
    throw error
  }
}

const paths = [...smallFiles().keys()]

describe('any file', () => {
  it('of any text is read or refused by file and line, never anything else', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.string({ unit: 'grapheme', maxLength: 200 }), (path, text) => {
        const error = tryLoading(filesWith({ [path]: text }))
        for (const { file, line } of error?.problems ?? []) {
          expect(file).not.toBe('')
          expect(line).toBeGreaterThan(0)
        }
      }),
      { numRuns: 400, seed: 20261122 },
    )
  })

  it('with a piece cut out, doubled or put elsewhere is read or refused in the same way', () => {
    const change = fc.record({
      path: fc.constantFrom(...paths),
      from: fc.nat(900),
      length: fc.nat(40),
      put: fc.constantFrom('', '\n', ': ', '- ', '"', '{#', '}', '---\n', '#', '\t', '[', '\u0000', '\uFEFF'),
    })
    fc.assert(
      fc.property(change, ({ path, from, length, put }) => {
        const text = smallFiles().get(path) ?? ''
        const error = tryLoading(filesWith({ [path]: text.slice(0, from) + put + text.slice(from + length) }))
        if (error !== undefined) expect(error.message).toMatch(/^[\w./-]+:\d+: /)
      }),
      { numRuns: 1500, seed: 20261122 },
    )
  })
})
