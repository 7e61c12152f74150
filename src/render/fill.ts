import { monthNames } from '../corpus/dates.js'
import type { CompiledPart } from './compile.js'
import type { Engine } from './liquid.js'
import { takeLineMarks } from './marks.js'
import type { RenderOptions } from './types.js'

/** A part with its branches chosen: Markdown with marks for citations, and of each line the line of the file it comes from. */
export interface FilledPart {
  readonly markdown: string
  readonly lines: readonly number[]
}

interface Line {
  readonly text: string
  readonly written: number
  readonly tagsOnly: boolean
}

export function fillPart(part: CompiledPart, engine: Engine, options: RenderOptions): FilledPart {
  let written = 0
  const lines = engine
    .fill(part.template, options)
    .split('\n')
    .map((raw): Line => {
      const { text, index } = takeLineMarks(raw)
      written = index ?? written
      return { text: escapeDate(text.trimEnd()), written, tagsOnly: part.tagsOnly[written] === true }
    })
  const kept = trimEnds(lines.filter((line, index) => !(line.tagsOnly && line.text.trim() === '' && insideList(lines, index))))
  return { markdown: kept.map(({ text }) => text).join('\n'), lines: kept.map((line) => part.place.line + line.written) }
}

const listItem = /^\s*(?:[-*+]|\d+[.)])\s/

/** A tag on a line of its own between two list items would leave an empty line there, and make the list one of paragraphs. */
function insideList(lines: readonly Line[], index: number): boolean {
  const filled = ({ text, tagsOnly }: Line) => text.trim() !== '' || !tagsOnly
  const before = lines.slice(0, index).findLast(filled)?.text ?? ''
  const after = lines.slice(index + 1).find(filled)?.text ?? ''
  return (listItem.test(before) || /^\s+\S/.test(before)) && listItem.test(after)
}

const dateFirst = new RegExp(`^(\\s*(?:[-*+]\\s+)*\\d{1,2})\\.(?=\\s+(?:${monthNames.join('|')})(?!\\p{L}))`, 'iu')

/** Markdown takes a line that begins "1. juni 2018" for a list. */
function escapeDate(line: string): string {
  return line.replace(dateFirst, '$1\\.')
}

function trimEnds(lines: readonly Line[]): readonly Line[] {
  const filled = ({ text }: Line) => text.trim() !== ''
  return lines.slice(Math.max(0, lines.findIndex(filled)), lines.findLastIndex(filled) + 1)
}
