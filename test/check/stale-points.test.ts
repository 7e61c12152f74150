import { describe, expect, it } from 'vitest'
import { sourceText } from '../support/corpus.js'
import { findingsOf, foundBy } from '../support/findings.js'

const source = (checked: string, ...points: string[]) => ({
  'kilder/lov.md': sourceText({ id: 'lov', points, front: { checked } }),
})

describe('stale-points', () => {
  it('lets pass what was checked within six months', () => {
    expect(foundBy('stale-points', source('2026-05-22', 'P. {#p}'))).toEqual([])
  })

  it('warns once for a source that was not', () => {
    expect(findingsOf('stale-points', source('2026-05-21', 'P. {#p}', 'Q. {#q}', 'R. {#r checked=2026-10-01}'))).toMatchObject([
      { level: 'warning', file: 'kilder/lov.md', line: 1, message: '2 points not checked since 2026-05-21' },
    ])
  })

  it('warns of a point that says its own day', () => {
    expect(foundBy('stale-points', source('2026-11-01', 'P. {#p checked=2025-11-01}'))).toEqual([
      'kilder/lov.md:14 `lov#p` not checked since 2025-11-01',
    ])
  })
})
