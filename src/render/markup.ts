import type { Token, Tokens } from 'marked'
import { Marked } from 'marked'
import { withoutCitations } from './marks.js'
import type { Block } from './types.js'

/** Advice that rests on no point: `[Bliv ikke væk.]{.raad}`. It may hold one level of brackets, such as a link's. */
const advice = /^\[((?:[^[\]\\]|\\[^]|\[[^[\]]*\])+)\]\{\.raad\}/

export interface AdviceToken extends Tokens.Generic {
  readonly type: 'raad'
  readonly tokens: Token[]
}

const marked = new Marked({
  gfm: true,
  extensions: [
    {
      name: 'raad',
      level: 'inline',
      start: (source) => (source.includes(']{.raad}') ? source.indexOf('[') : undefined),
      tokenizer(source) {
        const match = advice.exec(source)
        return match ? { type: 'raad', raw: match[0], tokens: this.lexer.inlineTokens(match[1] ?? '') } : undefined
      },
      renderer(token) {
        return `<span class="raad">${this.parser.parseInline(token.tokens ?? [])}</span>`
      },
    },
  ],
  renderer: {
    html: ({ text }) => escape(text),
    // Inside `<script>` and the like marked would let text through as it is.
    text(token) {
      return 'tokens' in token && token.tokens ? this.parser.parseInline(token.tokens) : escapeText(token.text)
    },
    image: ({ text }) => escape(text),
    link({ href, tokens }) {
      const inner = this.parser.parseInline(tokens)
      return isSafe(href) ? `<a href="${escape(href)}" rel="noopener noreferrer">${inner}</a>` : inner
    },
  },
})

/** Taken apart as Markdown. Raw HTML stays a token of its own, and is shown as the characters it is written with. */
export function lex(markdown: string): Token[] {
  return marked.lexer(markdown)
}

/** One part of an answer in its three forms. `markdown` may hold marks for citations and advice spans. */
export function toBlock(markdown: string): Block {
  const tokens = lex(markdown)
  return {
    markdown: portable(markdown),
    html: marked.parser(tokens).trim(),
    text: withoutCitations(blocksToText(tokens)),
  }
}

/** Only such links are followed. */
export function isSafe(href: string): boolean {
  return href.startsWith('https://')
}

const adviceAnywhere = new RegExp(advice.source.slice(1), 'g')

/** Plain Markdown for other programs: advice without its span, and no raw HTML for one that would let it through. */
function portable(markdown: string): string {
  return markdown.replace(adviceAnywhere, '$1').replace(/(?<!\\)<(?=[a-z/!?])/gi, '\\<')
}

function blocksToText(tokens: readonly Token[]): string {
  return tokens
    .map(blockToText)
    .filter((text) => text !== '')
    .join('\n\n')
}

function blockToText(token: Token): string {
  if (token.type === 'list') {
    const { items, ordered, start } = token as Tokens.List
    return items
      .map((item, index) => (ordered ? `${Number(start) + index}. ` : '') + blocksToText(item.tokens).replaceAll('\n\n', '\n'))
      .join('\n')
  }
  if (token.type === 'blockquote') return blocksToText((token as Tokens.Blockquote).tokens)
  if (token.type === 'html' || token.type === 'code') return (token as Tokens.HTML).text.trim()
  return inlineToText((token as Tokens.Generic).tokens ?? [])
    .replace(/\s*\n\s*/g, ' ')
    .trim()
}

/** The words of inline tokens, line ends kept. `around` may set something before and after advice. */
export function inlineToText(tokens: readonly Token[], around: (text: string) => string = (text) => text): string {
  return tokens
    .map((token) => {
      if (token.type === 'br') return '\n'
      if (token.type === 'raad') return around(inlineToText((token as AdviceToken).tokens, around))
      if (token.type !== 'codespan' && 'tokens' in token && token.tokens) return inlineToText(token.tokens, around)
      return 'text' in token ? decode(String(token.text)) : ''
    })
    .join('')
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: '\u00A0' }

function decode(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => entities[name] ?? '')
}

/** As `escape`, but an entity that is written out stays one. */
function escapeText(text: string): string {
  return escape(text).replace(/&amp;(?=#?\w+;)/g, '&')
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
