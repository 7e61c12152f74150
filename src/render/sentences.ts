import { monthNames } from '../corpus/dates.js'

/** A sentence and where in the text it begins. */
export interface Cut {
  readonly text: string
  readonly index: number
}

const segmenter = new Intl.Segmenter('da', { granularity: 'sentence' })

/** Abbreviations after which the sentence always goes on. `kr.` may end one: there the case of the next letter tells. */
const abbreviations = [
  'stk',
  'nr',
  'mio',
  'mia',
  'f\\.eks',
  'bl\\.a',
  'ca',
  'pkt',
  'jf',
  'kl',
  'dvs',
  'd\\.v\\.s',
  'hhv',
  'evt',
  'afd',
  'kap',
  'tlf',
  'inkl',
  'ekskl',
  'pga',
  'p\\.g\\.a',
  'art',
  'hr',
  'fr',
  'dr',
  'skr',
  'bek',
  'vejl',
  'vej',
  'lbk',
  'jnr',
  'j\\.nr',
  's',
  'sml',
  'maks',
  'min',
  'gl',
  'st',
  'tlfnr',
].join('|')

const endsAbbreviated = new RegExp(`(?:^|[\\s(«"“'/])(?:${abbreviations})\\.$`, 'i')
const monthFirst = new RegExp(`^(?:${monthNames.join('|')})(?!\\p{L})`, 'iu')
const answerWord = /^(?:ja|jo|nej|måske|delvist|ja og nej)[.!]$/i

/** A full stop before a sentence that begins with a figure, where the segmenter waits for a capital. */
const beforeFigure = /(?<word>[\p{L}\d»”")]+)[.!?][»”")]*\s+(?=\d)/gu

/**
 * The sentences of a text, trimmed. An answer word alone ("Nej.") belongs to the sentence after it, and a quotation to the one
 * it stands in.
 */
export function sentences(text: string): string[] {
  return cutSentences(text).map((cut) => cut.text)
}

/** As `sentences`, with where each begins. Line ends count as spaces, two full stops (`kr..`) as the end of a sentence. */
export function cutSentences(text: string): Cut[] {
  const flat = text.replace(/\s/g, ' ')
  const cuts: { text: string; index: number }[] = []
  for (const piece of pieces(flat)) {
    const open = cuts.at(-1)
    if (open !== undefined && goesOn(open.text, piece.text)) open.text += piece.text
    else cuts.push(piece)
  }
  return cuts.flatMap((cut) => {
    const trimmed = cut.text.trim()
    return trimmed === '' ? [] : [{ text: trimmed, index: cut.index + cut.text.search(/\S/) }]
  })
}

function* pieces(flat: string): Generator<{ text: string; index: number }> {
  for (const { segment, index } of segmenter.segment(flat)) {
    let start = 0
    for (const match of segment.matchAll(beforeFigure)) {
      const end = match.index + match[0].length
      // "den 1. 2. og 3." are ordinals; a year, a number of a decision or a word ends a sentence.
      const word = match.groups?.['word'] ?? ''
      if (/^\d{1,2}$/.test(word)) continue
      if (endsAbbreviated.test(segment.slice(start, end).trimEnd()) || /^kr$/i.test(word)) continue
      yield { text: segment.slice(start, end), index: index + start }
      start = end
    }
    yield { text: segment.slice(start), index: index + start }
  }
}

function goesOn(before: string, after: string): boolean {
  const end = before.trimEnd()
  if (end.trim() === '' || answerWord.test(end.trim()) || isOpen(end)) return true
  if (end.endsWith('..')) return false
  return endsAbbreviated.test(end) || (/(?:^|\s)\d{1,2}\.$/.test(end) && (monthFirst.test(after) || /^\d{1,2}\. /.test(after)))
}

/** True inside a quotation that has begun and not ended. */
function isOpen(text: string): boolean {
  const begun = (open: string, close: string) => text.lastIndexOf(open) > text.lastIndexOf(close)
  const curly = text.includes('„') ? begun('„', '“') : begun('“', '”')
  return begun('«', '»') || curly || begun('‘', '’') || text.split('"').length % 2 === 0
}
