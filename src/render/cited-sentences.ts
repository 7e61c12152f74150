import type { Token, Tokens } from 'marked'
import type { FilledPart } from './fill.js'
import { citationMarks, indexOf } from './marks.js'
import { inlineToText, lex } from './markup.js'
import { cutSentences } from './sentences.js'
import type { CitationUse } from './types.js'

/** One sentence of an answer as the check sees it. */
export interface CitedSentence {
  readonly text: string
  readonly citations: readonly CitationUse[]
  /** It stands wholly in an advice span: it rests on no point and says that it does not. */
  readonly advice: boolean
  /** Of the card's file. */
  readonly line: number
  /** Which list item it stands in, counted from 0 over the part. */
  readonly item?: number
}

interface Leaf {
  readonly tokens: readonly Token[]
  readonly line: number
  readonly item?: number
}

/** The sentences of a part, each with what it cites. `citations` are those of the card, which the marks are indexes into. */
export function citedSentences(part: FilledPart, citations: readonly CitationUse[]): CitedSentence[] {
  const items = { count: 0 }
  return leaves(lex(part.markdown), 0, items).flatMap((leaf) => sentencesOf(leaf, part.lines, citations))
}

const adviceStart = '\uE002'
const adviceEnd = '\uE003'

function sentencesOf(leaf: Leaf, lines: readonly number[], citations: readonly CitationUse[]): CitedSentence[] {
  const { text, advice, marks } = takeMarks(inlineToText(leaf.tokens, (inner) => adviceStart + inner + adviceEnd))
  return cutSentences(text).map((cut, index, cuts): CitedSentence => {
    const end = cuts[index + 1]?.index ?? Infinity
    const inside = (at: number) => at >= (index === 0 ? 0 : cut.index) && at < end
    const line = leaf.line + text.slice(0, cut.index).split('\n').length - 1
    return {
      text: cut.text
        .replace(/ +/g, ' ')
        .replace(/ ([.,;:!?])/g, '$1')
        .replace(/(\p{L})\.\.$/u, '$1.'),
      citations: marks.filter(({ at }) => inside(at)).flatMap(({ citation }) => citations[citation] ?? []),
      advice: advice.some((span) => span.start <= cut.index && span.end >= cut.index + cut.text.length),
      line: lines[line] ?? lines.at(-1) ?? 1,
      ...(leaf.item !== undefined && { item: leaf.item }),
    }
  })
}

interface Unmarked {
  readonly text: string
  readonly advice: { readonly start: number; readonly end: number }[]
  readonly marks: { readonly at: number; readonly citation: number }[]
}

/** Takes marks out of a text and notes where they stood. A citation goes with the white space before it. */
function takeMarks(marked: string): Unmarked {
  const advice: Unmarked['advice'] = []
  const marks: Unmarked['marks'] = []
  let text = ''
  let start = 0
  for (const token of marked.split(/((?:\uE000[\uE100-\uF8FF])+|[\uE002\uE003])/)) {
    if (token === adviceStart) start = text.length
    else if (token === adviceEnd) advice.push({ start, end: text.length })
    else if (token.startsWith('\uE000')) {
      if (text.endsWith(' ')) text = text.slice(0, -1)
      for (const match of token.matchAll(citationMarks)) marks.push({ at: text.length, citation: indexOf(match[1] ?? '') })
    } else text += token
  }
  return { text, advice, marks }
}

/** The pieces of inline text of a Markdown tree, each with the line of the part (from 0) on which it begins. */
function leaves(tokens: readonly Token[], line: number, items: { count: number }, item?: number): Leaf[] {
  const found: Leaf[] = []
  let at = line
  for (const token of tokens) {
    if (token.type === 'list') {
      let itemLine = at
      for (const entry of (token as Tokens.List).items) {
        found.push(...leaves(entry.tokens, itemLine, items, items.count++))
        itemLine += newlines(entry.raw)
      }
    } else if (token.type === 'blockquote') found.push(...leaves((token as Tokens.Blockquote).tokens, at, items, item))
    else if (token.type !== 'space' && token.type !== 'hr') {
      const inline = (token as Tokens.Generic).tokens ?? [token]
      found.push({ tokens: inline, line: at, ...(item !== undefined && { item }) })
    }
    at += newlines(token.raw)
  }
  return found
}

function newlines(text: string): number {
  return text.split('\n').length - 1
}
