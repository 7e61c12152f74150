import { describe, expect, it } from 'vitest'
import { foundBy, withCard } from '../support/findings.js'

describe('sample-questions', () => {
  it('are eight or more', () => {
    expect(foundBy('sample-questions', withCard({}))).toEqual([])
    expect(foundBy('sample-questions', withCard({ front: { questions: '[a, b, c, d, e, f, g]' } }))).toEqual([
      'svar/regler/ny.md:1 7 sample questions',
    ])
  })
})
