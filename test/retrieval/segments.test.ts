import { describe, expect, it } from 'vitest'
import { segmentsOf } from '../../src/retrieval/segments.js'
import { assistant } from '../support/bundled.js'

const cut = (text: string): { text: string; asks: boolean }[] => {
  const { normalised, words } = assistant.inner.retrieval.analyse(text)
  return segmentsOf(normalised, words).map(({ words: own, asks }) => ({ text: own.map((word) => word.surface).join(' '), asks }))
}

describe('cutting a message into what may be a question each', () => {
  it('parts sentences, and knows which of them ask', () => {
    expect(cut('Jeg er i praktik. Må jeg klage? Min ryg gør ondt')).toEqual([
      { text: 'jeg er i praktik', asks: false },
      { text: 'må jeg klage', asks: true },
      { text: 'min ryg gør ondt', asks: false },
    ])
  })

  it('takes a sentence without a question mark for a question when it begins as one', () => {
    expect(cut('hvor længe har jeg til at klage')).toEqual([{ text: 'hvor længe har jeg til at klage', asks: true }])
  })

  it('parts a long story at its clauses', () => {
    const segments = cut('jeg har været syg i mange år og min læge siger at jeg aldrig bliver rask, kan jeg så få førtidspension')
    expect(segments.length).toBeGreaterThan(1)
    expect(segments.at(-1)).toMatchObject({ asks: true })
  })

  it('leaves a short message whole', () => {
    expect(cut('må jeg klage, og hvordan')).toHaveLength(1)
  })

  it('makes nothing of nothing', () => {
    expect(cut('')).toEqual([])
    expect(cut('?!')).toEqual([])
  })
})
