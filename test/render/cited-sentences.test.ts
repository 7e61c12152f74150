import { describe, expect, it } from 'vitest'
import { createRenderer } from '../../src/render/renderer.js'
import type { CardSpec } from '../support/corpus.js'
import { cardText, smallCorpus } from '../support/corpus.js'

function sentencesOf(spec: Omit<CardSpec, 'id'>, audience: 'citizen' | 'adviser' = 'citizen') {
  const corpus = smallCorpus({ 'svar/regler/ny.md': cardText({ id: 'ny', ...spec }) })
  return createRenderer(corpus).withCitations(corpus.cards.get('ny')!, { day: '2026-11-22', audience, forloeb: 'ukendt' })
}

const told = (spec: string) =>
  sentencesOf({ answer: spec }).answer.map(({ text, citations, advice }) => [
    text,
    citations.map(({ point }) => point.slice('lov-2018#'.length)).join(),
    advice,
  ])

describe('the sentences of a part', () => {
  it('each have what stands before their own full stop', () => {
    expect(told('Et [@lov-2018#skrift]. To [@lov-2018#ikraft; @lov-2018#skrift]. Tre.')).toEqual([
      ['Et.', 'skrift', false],
      ['To.', 'ikraft,skrift', false],
      ['Tre.', '', false],
    ])
  })

  it('a citation right after the full stop is taken as readers take it: for the sentence it follows', () => {
    expect(told('Et. [@lov-2018#skrift] To.')).toEqual([
      ['Et.', 'skrift', false],
      ['To.', '', false],
    ])
  })

  it("a citation in the middle counts, and so do one at a comma and one in a link's or a strong word's neighbourhood", () => {
    expect(told('Et [@lov-2018#skrift], og **to** [@lov-2018#ikraft] her.')).toEqual([['Et, og to her.', 'skrift,ikraft', false]])
  })

  it('a citation after an abbreviation ends the sentence', () => {
    expect(told('Det var 40 mio. [@lov-2018#skrift]. Det er alt [@lov-2018#ikraft].')).toEqual([
      ['Det var 40 mio.', 'skrift', false],
      ['Det er alt.', 'ikraft', false],
    ])
  })

  it('an answer word goes with what it answers', () => {
    expect(told('Nej. Det kan den ikke [@lov-2018#skrift].')).toEqual([['Nej. Det kan den ikke.', 'skrift', false]])
  })

  it('advice is known where the whole sentence is advice, and not where a part of it is', () => {
    expect(told('[Ring nu. Skriv op.]{.raad} Et [@lov-2018#skrift]. To, så [ring]{.raad}.')).toEqual([
      ['Ring nu.', '', true],
      ['Skriv op.', '', true],
      ['Et.', 'skrift', false],
      ['To, så ring.', '', false],
    ])
  })

  it('history is told from what holds', () => {
    expect(sentencesOf({ answer: 'I 2018 [dengang @lov-2018#ikraft].' }).answer[0]?.citations).toMatchObject([
      { point: 'lov-2018#ikraft', historic: true },
    ])
  })
})

describe('where a sentence stands', () => {
  it('is the line of the file, also after a branch that is not shown', () => {
    const answer =
      'Et.\nTo.\n\n{% if audience == "adviser" %}\nTre.\n{% else %}\nFire.\nFem.\n{% endif %}\n\n- Seks.\n- Syv.\n  Otte.'
    const lines = (audience: 'citizen' | 'adviser') =>
      sentencesOf({ answer }, audience).answer.map(({ text, line }) => `${line} ${text}`)
    expect(lines('citizen')).toEqual(['16 Et.', '17 To.', '22 Fire.', '23 Fem.', '26 Seks.', '27 Syv.', '28 Otte.'])
    expect(lines('adviser')).toEqual(['16 Et.', '17 To.', '20 Tre.', '26 Seks.', '27 Syv.', '28 Otte.'])
  })

  it('and which list item', () => {
    expect(sentencesOf({ steps: '- Et. To.\n- Tre.' }).steps.map(({ item }) => item)).toEqual([0, 0, 1])
    expect(sentencesOf({ answer: 'Et.' }).answer[0]).not.toHaveProperty('item')
  })
})
