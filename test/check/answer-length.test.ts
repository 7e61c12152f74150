import { describe, expect, it } from 'vitest'
import { findingsOf, withCard } from '../support/findings.js'

const words = (count: number) => Array.from({ length: count }, (_, index) => `Ord${index}`).join(' ')
const found = (...lengths: number[]) =>
  findingsOf('answer-length', withCard({ answer: lengths.map((length) => `${words(length)} [@lov-2018#skrift].`).join(' ') }))

describe('answer-length', () => {
  it('lets pass twenty words at most and twelve in the mean', () => {
    expect(found(20, 4)).toEqual([])
  })

  it('warns of a longer sentence', () => {
    expect(found(21, 2)).toMatchObject([
      { level: 'warning', line: 16, message: expect.stringMatching(/^21 words in one sentence/) },
    ])
  })

  it('warns of a higher mean', () => {
    expect(found(13, 12)).toMatchObject([{ level: 'warning', line: 16, message: '12,5 words in the mean sentence of Svar' }])
  })
})
