import { describe, expect, it } from 'vitest'
import { markCitation, numberBlock, numberRendering, privateUse, withoutCitations } from '../../src/render/marks.js'
import { toBlock } from '../../src/render/markup.js'
import { createRenderer } from '../../src/render/renderer.js'
import { cardText, smallCorpus } from '../support/corpus.js'

const numbering = {
  numberOf: (index: number) => index + 4,
  hrefOf: (index: number) => `/kilder/lov-2018?a=1&b="${index}"#skrift`,
}

describe('numbering a block', () => {
  const block = toBlock(`Det gælder ${markCitation(0)}. Og det ${markCitation(1)}${markCitation(0)}.`)

  it("puts the reply's numbers into markdown", () => {
    expect(numberBlock(block, numbering).markdown).toBe('Det gælder [4]. Og det [5][4].')
  })

  it('puts linked numbers into html, close to the word, with the address escaped', () => {
    const link = (index: number) =>
      `<sup class="cite"><a href="/kilder/lov-2018?a=1&amp;b=&quot;${index}&quot;#skrift">[${index + 4}]</a></sup>`
    expect(numberBlock(block, numbering).html).toBe(`<p>Det gælder${link(0)}. Og det${link(1)}${link(0)}.</p>`)
  })

  it('leaves none in the text, nor a space before the full stop', () => {
    expect(numberBlock(block, numbering).text).toBe('Det gælder. Og det.')
  })

  it('leaves the block as it was: the same rendering may be numbered again', () => {
    const once = numberBlock(block, numbering)
    numberBlock(block, { ...numbering, numberOf: () => 99 })
    expect(numberBlock(block, numbering)).toEqual(once)
  })
})

describe('numbering a rendering', () => {
  it('leaves no mark behind in any form of any part', () => {
    const corpus = smallCorpus({
      'svar/regler/ny.md': cardText({
        id: 'ny',
        short: 'A [@lov-2018#skrift].',
        answer: 'B [@lov-2018#ikraft; @lov-2018#skrift].',
        steps: '- C [@lov-2018#ikraft].',
      }),
    })
    const rendering = createRenderer(corpus).render(corpus.cards.get('ny')!, {
      day: '2026-11-22',
      audience: 'citizen',
      forloeb: 'ukendt',
    })
    expect(JSON.stringify(rendering)).toMatch(privateUse)
    const numbered = numberRendering(rendering, {
      numberOf: (index) => index + 1,
      hrefOf: (index) => `#${rendering.citations[index]?.point}`,
    })
    expect(JSON.stringify(numbered)).not.toMatch(privateUse)
    expect(numbered.answer.markdown).toBe('B [2][1].')
    expect(numbered.steps.html).toContain('<a href="#lov-2018#ikraft">[2]</a>')
  })
})

describe('a text without citations', () => {
  it('ends an abbreviation and a sentence with one full stop', () => {
    expect(withoutCitations(`Det var 40,4 mio. kr. ${markCitation(0)}. Det er alt.`)).toBe('Det var 40,4 mio. kr. Det er alt.')
  })

  it('keeps three dots', () => {
    expect(withoutCitations('Vi leder...')).toBe('Vi leder...')
  })
})
