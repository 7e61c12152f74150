import { describe, expect, it } from 'vitest'
import { readTag } from '../../src/render/conditions.js'

describe('a condition on a point', () => {
  it.each(['holds', 'running', 'unknown', 'begun'])('may ask whether it %s', (test) => {
    expect(readTag(` if "lov-2018#skrift" | ${test} `)).toEqual({ point: 'lov-2018#skrift', test, variables: [] })
    expect(readTag(` elsif 'lov-2018#skrift'|${test} `)).toEqual({ point: 'lov-2018#skrift', test, variables: [] })
    expect(readTag(`unless "lov-2018#skrift" | ${test}`)).not.toHaveProperty('fault')
  })

  it('asks nothing else of it', () => {
    expect(readTag('if "lov-2018#skrift" | size').fault).toBe('`size` is nothing that a point can be asked')
  })

  it('stands alone: Liquid would apply the filter to the whole line', () => {
    expect(readTag('if audience == "citizen" and "a#b" | holds').fault).toContain('is no condition of a card')
    expect(readTag('if "a#b" | holds and "c#d" | holds').fault).toBeDefined()
  })
})

describe('a condition on the reader', () => {
  it('may join tests of the two variables', () => {
    expect(readTag('if audience == "citizen"')).toEqual({ variables: ['audience'] })
    expect(readTag('if audience == "adviser" or forloeb != "nej"')).toEqual({ variables: ['audience', 'forloeb'] })
  })

  it.each([
    ['if audience == "borger"', '`audience` is never "borger"'],
    ['if forloeb == "yes"', '`forloeb` is never "yes"'],
    ['if running == "ja"', '`running == "ja"` is no condition of a card'],
    ['if audience', '`audience` is no condition of a card'],
    ['if day > "2018-06-01"', 'is no condition of a card'],
    ['if', 'is no condition of a card'],
  ])('%s: %s', (tag, fault) => {
    expect(readTag(tag).fault).toContain(fault)
  })
})

describe('other tags', () => {
  it('else and the ends take nothing', () => {
    for (const tag of ['else', ' endif ', 'endunless']) expect(readTag(tag)).toEqual({ variables: [] })
    expect(readTag('else if audience == "citizen"').fault).toContain('takes no condition')
  })

  it.each(['for x in y', 'assign x = 1', 'render "x"', 'include "x"', 'raw', 'case x', 'liquid', '# note', ''])(
    '`%s` is none',
    (tag) => {
      expect(readTag(tag).fault).toContain('is no tag of a card')
    },
  )
})
