import type { Corpus, Place, Template } from '../corpus/model.js'
import type { Problem } from '../corpus/problems.js'
import type { PointTest } from './conditions.js'
import { readTag } from './conditions.js'
import { markCitation, mostMarks, privateUse } from './marks.js'
import type { CitationUse } from './types.js'

/** A citation in a card's file, in whichever branch. */
export interface WrittenCitation extends CitationUse {
  readonly place: Place
}

/** A fault in a template: of a `citation` of nothing, or of the template's own form. */
export interface TemplateProblem extends Problem {
  readonly kind: 'citation' | 'template'
}

/** A test of a point in some condition of a card. */
export interface WrittenCondition {
  readonly point: string
  readonly test: PointTest
}

/** What is found in the parts of one card, as they are scanned one after the other. */
export interface CardScan {
  readonly corpus: Corpus
  readonly citations: WrittenCitation[]
  readonly conditions: WrittenCondition[]
  usesAudience: boolean
  usesForloeb: boolean
  readonly problems: TemplateProblem[]
}

/** Puts a problem of the part being scanned, at an index of its text. */
type Fault = (index: number, message: string, mend: string, kind?: TemplateProblem['kind']) => void

/** Reads the tags and citations of a part. Gives its text without comments, and the same with a mark for each citation. */
export function scanPart({ text: written, place }: Template, scan: CardScan): { readonly text: string; readonly marked: string } {
  const text = withoutComments(written)
  const placeAt = (index: number): Place => ({ file: place.file, line: place.line + text.slice(0, index).split('\n').length - 1 })
  const fault: Fault = (index, message, mend, kind = 'template') => scan.problems.push({ ...placeAt(index), kind, message, mend })
  const strange = text.search(privateUse)
  if (strange !== -1) fault(strange, 'a character of private use', 'Delete it: it cannot be seen, and means nothing')
  if (text.split('\n').length > mostMarks) fault(0, 'too long', 'Make it several cards')
  scanTags(text, scan, fault)
  return { text, marked: markCitations(text, scan, fault, placeAt) }
}

const isNoPoint = 'is no point'

/** A template that only names points we lack can be read all the same, so that the check says the rest of it too. */
export function canBeRead(problems: readonly TemplateProblem[]): boolean {
  return problems.every(({ message }) => message.endsWith(isNoPoint))
}

function scanTags(text: string, scan: CardScan, fault: Fault): void {
  for (const { index } of text.matchAll(/\{\{/g))
    fault(index, '`{{` prints a value', 'Write the words out: a card prints nothing')
  for (const { 1: inside = '', index } of text.matchAll(/\{%-?([^]*?)-?%\}/g)) {
    if (inside.includes('\n')) fault(index, 'a tag over several lines', 'Write it on one')
    const tag = readTag(inside)
    if (tag.fault !== undefined) fault(index, tag.fault, 'See the content guide for the conditions there are')
    scan.usesAudience ||= tag.variables.includes('audience')
    scan.usesForloeb ||= tag.variables.includes('forloeb')
    if (tag.point === undefined) continue
    if (tag.test !== undefined) scan.conditions.push({ point: tag.point, test: tag.test })
    if (!scan.corpus.points.has(tag.point)) fault(index, `\`${tag.point}\` ${isNoPoint}`, 'Correct the id, or write the point')
  }
}

const citation = /\[((?:dengang\s+)?@[^\]\n]*(?:\n[^\]\n]*)?)\]/g
const oneCitation = /^(dengang\s+)?@([a-z0-9-]+#[a-z0-9-]+)$/

/** Puts a mark for each citation, and keeps the line ends there were. */
function markCitations(text: string, scan: CardScan, fault: Fault, placeAt: (index: number) => Place): string {
  const marked = text.replace(citation, (whole, inside: string, index: number) => {
    const marks = inside.split(';').map((part) => {
      const [, historic, point] = oneCitation.exec(part.trim()) ?? []
      if (point === undefined) {
        const shown = whole.replace('\n', ' ')
        fault(index, `\`${shown}\` is no citation`, 'Write [@source#point] or [dengang @source#point]')
        return ''
      }
      if (!scan.corpus.points.has(point))
        fault(index, `\`${point}\` ${isNoPoint}`, 'Correct the id, or write the point', 'citation')
      scan.citations.push({ point, historic: historic !== undefined, place: placeAt(index) })
      return markCitation(scan.citations.length - 1)
    })
    return marks.join('') + (whole.includes('\n') ? '\n' : '')
  })
  if (scan.citations.length > mostMarks) fault(0, 'too many citations', 'Make it several cards')
  const stray = text.replace(citation, (whole) => ' '.repeat(whole.length)).search(/\[\s*(?:dengang\s*)?@|@[a-z0-9-]+#[a-z0-9-]+/)
  if (stray !== -1) fault(stray, 'a citation that does not end or begin', 'Write [@source#point]')
  return marked
}

/** The text without `{% comment %}…{% endcomment %}`, line for line. */
function withoutComments(text: string): string {
  return text.replace(/\{%-?\s*comment\s*-?%\}[^]*?\{%-?\s*endcomment\s*-?%\}/g, (comment) => comment.replace(/[^\n]/g, ''))
}
