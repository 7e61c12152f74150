import { describe, expect, it } from 'vitest'
import { foldToBare, foldToDigraphs, normalise } from '../../src/retrieval/normalise.js'

describe('normalise', () => {
  it('keeps Danish letters and only lowers the case', () => {
    expect(normalise('Førtidspension på ÆRØ')).toBe('førtidspension på ærø')
  })

  it('composes letters that were typed as a letter and a mark', () => {
    expect(normalise('a\u030arsag')).toBe('årsag')
    expect(normalise('fø\u0301r')).toBe(normalise('fǿr'))
  })

  it('drops zero-width, direction and private characters inside a word', () => {
    expect(normalise('fleks\u200bjob\u202e\u2066 \ue000nu')).toBe('fleksjob nu')
  })

  it('makes white space of control characters, so that words stay apart', () => {
    expect(normalise('må\u0000jeg\tklage')).toBe('må jeg klage')
  })

  it('drops marks that stand on nothing, ten thousand of them too', () => {
    expect(normalise(`praktik${'\u0336'.repeat(10_000)}`)).toBe('praktik')
  })

  it('does not fail on half a surrogate pair', () => {
    expect(normalise('ja\ud83d nej')).toBe('ja\ufffd nej')
  })

  it('gives the same when it is done twice', () => {
    const once = normalise('ÅH  Nej, §\u00a023!')
    expect(normalise(once)).toBe(once)
  })
})

describe('folding', () => {
  it('writes the letters with two where a keyboard lacks them', () => {
    expect(foldToDigraphs('førtidspension på ærø')).toBe('foertidspension paa aeroe')
  })

  it('leaves the marks out altogether', () => {
    expect(foldToBare('forløb på æ')).toBe('forlob pa a')
  })
})
