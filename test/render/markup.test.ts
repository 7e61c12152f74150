import { describe, expect, it } from 'vitest'
import { toBlock } from '../../src/render/markup.js'

describe('a block', () => {
  it('is there as Markdown, as html and as plain words', () => {
    expect(toBlock('Du *kan* **klage** nu.')).toEqual({
      markdown: 'Du *kan* **klage** nu.',
      html: '<p>Du <em>kan</em> <strong>klage</strong> nu.</p>',
      text: 'Du kan klage nu.',
    })
  })

  it('reads aloud as paragraphs and lines, without bullets', () => {
    expect(toBlock('Et\nafsnit.\n\n- Første\n  punkt.\n- Andet.\n\nSlut.').text).toBe(
      'Et afsnit.\n\nFørste punkt.\nAndet.\n\nSlut.',
    )
    expect(toBlock('1. Først.\n2. Så.').text).toBe('1. Først.\n2. Så.')
    expect(toBlock('> Et citat.').text).toBe('Et citat.')
  })

  it('marks advice in html, and only there', () => {
    const block = toBlock('Det gælder. [Bliv *ikke* væk.]{.raad}')
    expect(block.html).toBe('<p>Det gælder. <span class="raad">Bliv <em>ikke</em> væk.</span></p>')
    expect(block.markdown).toBe('Det gælder. Bliv *ikke* væk.')
    expect(block.text).toBe('Det gælder. Bliv ikke væk.')
  })

  it('lets advice hold a link, and several stand in one paragraph', () => {
    const { html } = toBlock('[Se [borger.dk](https://www.borger.dk).]{.raad} Så [ring]{.raad}.')
    expect(html).toContain(
      '<span class="raad">Se <a href="https://www.borger.dk" rel="noopener noreferrer">borger.dk</a>.</span>',
    )
    expect(html).toContain('<span class="raad">ring</span>')
  })
})

describe('what could do harm in a page', () => {
  it.each([
    '<script>alert(1)</script>',
    'a <img src=x onerror=alert(1)> b',
    '<b>fed</b>',
    '<!-- note -->',
    '<a href="javascript:alert(1)">x</a>',
    '<iframe>\n\n</iframe>',
    'a <script> <!--b',
    'a <pre><b> c',
  ])('raw html is shown as its characters: %s', (markdown) => {
    const block = toBlock(markdown)
    expect(block.html).not.toMatch(/<(?!\/?(?:p|br)\b)/)
    expect(block.html).toContain('&lt;')
    expect(block.markdown).toContain('\\<')
  })

  it.each([
    'http://x.dk',
    'javascript:alert(1)',
    'data:text/html,x',
    '//x.dk',
    '/intern',
    'JaVaScRiPt:alert(1)',
    'mailto:a@b.dk',
  ])('a link to %s is only its words', (href) => {
    expect(toBlock(`[ord](${href})`).html).toBe('<p>ord</p>')
  })

  it('a link by https is a link, with its address escaped', () => {
    expect(toBlock('[ord](https://x.dk/?a=1&b="2")').html).toBe(
      '<p><a href="https://x.dk/?a=1&amp;b=&quot;2&quot;" rel="noopener noreferrer">ord</a></p>',
    )
  })

  it('an image is only its words', () => {
    expect(toBlock('![et billede](https://x.dk/a.png)').html).toBe('<p>et billede</p>')
  })
})

describe('plain words', () => {
  it('hold characters, not entities or escapes', () => {
    expect(toBlock('A &amp; B &lt; C, 1\\. juni, 2 \\* 3.').text).toBe('A & B < C, 1. juni, 2 * 3.')
  })
})
