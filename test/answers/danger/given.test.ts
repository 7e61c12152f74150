import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { type Audience, verdict } from './bundled-check.js'

interface Line {
  readonly q: string
  readonly level: 'red' | 'amber' | 'none'
  readonly reply?: string
  readonly audience?: Audience
}

const lines: Line[] = readFileSync(new URL('../../questions/danger.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

describe('the wordings that the check was asked to tell apart', () => {
  it('are sixty: 27 red, 13 amber, 20 that only look like it', () => {
    const count = (level: Line['level']) => lines.filter((line) => line.level === level).length
    expect([count('red'), count('amber'), count('none')]).toEqual([27, 13, 20])
  })

  test.each(lines)('$level: $q', ({ q, level, reply, audience }) => {
    expect(verdict(q, audience)).toBe(reply ? `${level}/${reply}` : level)
  })
})
