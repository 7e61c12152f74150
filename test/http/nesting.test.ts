import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nestsDeeperThan } from '../../src/http/nesting.js'

/** The slow, obvious way. */
function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  return 1 + Math.max(0, ...Object.values(value).map(depthOf))
}

describe('nesting', () => {
  test.each([
    ['[[]]', 1, true],
    ['[[]]', 2, false],
    ['[[],[],[]]', 2, false],
    ['{"a":{"b":[1]}}', 2, true],
    ['"[[[["', 0, false],
    ['{"a":"\\"[[[["}', 1, false],
    ['{"a":"\\\\"}[[', 1, true],
    [']]]][[', 1, false],
    ['', 0, false],
  ])('%s deeper than %i: %s', (json, max, deeper) => expect(nestsDeeperThan(max, json)).toBe(deeper))

  test('of any JSON is what walking it finds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = JSON.stringify(value)
        const depth = depthOf(JSON.parse(json))
        expect(nestsDeeperThan(depth, json)).toBe(false)
        if (depth > 0) expect(nestsDeeperThan(depth - 1, json)).toBe(true)
      }),
    )
  })

  test('any text at all is read to its end', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void expect(typeof nestsDeeperThan(3, text)).toBe('boolean')))
  })
})
