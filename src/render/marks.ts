import type { Block, Rendering } from './types.js'

/**
 * What stands in a text for something that is not text, in characters of Unicode's private use area, which no card may hold:
 * two characters for a citation (the second is its index), two for the number of a line.
 */
const citationMark = '\uE000'
const lineMark = '\uE001'
const base = 0xe100
const last = 0xf8ff

/** Any character that a mark may be made of. */
export const privateUse = /[\uE000-\uF8FF]/

/** Every such character, to be taken out of a message. */
export const anyMark = new RegExp(privateUse, 'g')

export const citationMarks = /\uE000([\uE100-\uF8FF])/g

/** Marks of citations, with the white space before them. */
const spacedMarks = /\s*((?:\uE000[\uE100-\uF8FF])+)/g

const lineMarks = /\uE001([\uE100-\uF8FF])/g

/** How many citations one card may hold, and how many lines. */
export const mostMarks = last - base + 1

export function markCitation(index: number): string {
  return citationMark + String.fromCharCode(base + index)
}

export function markLine(index: number): string {
  return lineMark + String.fromCharCode(base + index)
}

/** The index in a mark's second character. */
export function indexOf(character: string): number {
  return character.charCodeAt(0) - base
}

/** Takes the line marks out of a text; gives it, and the index of the last of them. */
export function takeLineMarks(text: string): { readonly text: string; readonly index?: number } {
  let index: number | undefined
  const bare = text.replace(lineMarks, (_, character: string) => {
    index = indexOf(character)
    return ''
  })
  return index === undefined ? { text: bare } : { text: bare, index }
}

/** The text without citations: `kr. [1].` becomes `kr.`, as one full stop ends both abbreviation and sentence. */
export function withoutCitations(text: string): string {
  return text.replace(spacedMarks, '').replace(/(\p{L})\.\.(?!\.)/gu, '$1.')
}

/** What a reply says of a rendering's citations, each named by its index in `Rendering.citations`. */
export interface Numbering {
  /** Its number in the reply. */
  numberOf(index: number): number
  /** Where its number leads. */
  hrefOf(index: number): string
}

/** The block with its citations numbered: `[1]` in markdown, a linked `[1]` in html. `text` has none and stays as it is. */
export function numberBlock(block: Block, numbering: Numbering): Block {
  const markdown = block.markdown.replace(citationMarks, (_, character: string) => `[${numbering.numberOf(indexOf(character))}]`)
  const html = block.html.replace(spacedMarks, (_, marks: string) =>
    marks.replace(citationMarks, (__, character: string) => {
      const index = indexOf(character)
      return `<sup class="cite"><a href="${attribute(numbering.hrefOf(index))}">[${numbering.numberOf(index)}]</a></sup>`
    }),
  )
  return { markdown, html, text: block.text }
}

/** The three parts of a rendering with their citations numbered. */
export function numberRendering(rendering: Rendering, numbering: Numbering): Pick<Rendering, 'short' | 'answer' | 'steps'> {
  return {
    short: numberBlock(rendering.short, numbering),
    answer: numberBlock(rendering.answer, numbering),
    steps: numberBlock(rendering.steps, numbering),
  }
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
