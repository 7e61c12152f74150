import { describe, expect, it } from 'vitest'
import { tokensOf } from '../../src/retrieval/tokenise.js'

const texts = (text: string): string[] => tokensOf(text).map((token) => token.text)
const kinds = (text: string): string[] => tokensOf(text).map((token) => token.kind)

describe('tokenise keeps whole what a reader takes as one thing', () => {
  it.each([
    ['§ 23', ['§ 23']],
    ['§113', ['§ 113']],
    ['paragraf 17', ['§ 17']],
    ['§ 18 a i loven', ['§ 18 a', 'i', 'loven']],
    ['5.000 kr.', ['5.000', 'kr']],
    ['40,4 mio. kr.', ['40,4', 'mio', 'kr']],
    ['den 1. juni 2018', ['den', '1. juni 2018']],
    ['3. marts', ['3. marts']],
    ['afgørelse 58-18', ['afgørelse', '58-18']],
    ['lov 1750/2025', ['lov', '1750/2025']],
    ['2½ time', ['2½', 'time']],
  ])('%s', (text, wanted) => expect(texts(text)).toEqual(wanted))
})

describe('tokenise', () => {
  it('names what each token is', () => {
    expect(kinds('efter § 113 og 1. juni 2018 i 37-19')).toEqual(['word', 'section', 'word', 'date', 'word', 'number'])
  })

  it('makes nothing of signs alone, and no empty token', () => {
    expect(texts('  ?!  … – ')).toEqual([])
  })

  it('does not take the word after a section for its letter', () => {
    expect(texts('§ 18 er')).toEqual(['§ 18', 'er'])
  })

  it('says where each token stands', () => {
    const text = 'må de? nej, § 7'
    for (const token of tokensOf(text)) expect(text.slice(token.start, token.end)).toBe(token.text)
  })
})
