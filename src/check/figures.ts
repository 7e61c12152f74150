import { monthNames } from '../corpus/dates.js'

/** A figure, a date or a § as a text has it. */
export type Figure = { readonly written: string } & (
  | { readonly kind: 'date'; readonly month: number; readonly day?: number; readonly year?: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'section'; readonly section: string }
  | { readonly kind: 'reference'; readonly part: string; readonly value: string }
  | { readonly kind: 'number'; readonly value: string }
  | { readonly kind: 'pair'; readonly first: string; readonly second: string }
)

/** Number words that count as figures. `en` and `et` are articles as often as not, and left out. */
const words: Readonly<Record<string, number>> = {
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  syv: 7,
  otte: 8,
  ni: 9,
  ti: 10,
  elleve: 11,
  tolv: 12,
  tretten: 13,
  fjorten: 14,
  femten: 15,
  seksten: 16,
  sytten: 17,
  atten: 18,
  nitten: 19,
  tyve: 20,
  tredive: 30,
  fyrre: 40,
  halvtreds: 50,
  tres: 60,
  halvfjerds: 70,
  firs: 80,
  halvfems: 90,
}

const months = monthNames.join('|')

/** "§ 113 i loven": the letter of a section is never i. */
const sectionNumber = '\\d+(?:\\s[a-hj-z](?!\\p{L}))?'

const pattern = new RegExp(
  [
    `(?<!\\d)(?<day>\\d{1,2})\\.\\s+(?<month>${months})(?!\\p{L})(?:\\s+(?<year>\\d{4})(?!\\d))?`,
    `(?<!\\p{L})(?<onlyMonth>${months})\\s+(?<monthYear>\\d{4})(?!\\d)`,
    `(?:§§?|(?<!\\p{L})paragraf(?:fen|ferne)?)\\s*(?<section>${sectionNumber})(?:\\s*(?<link>-|–|og|til)\\s*(?<lastSection>${sectionNumber}))?`,
    '(?<!\\p{L})(?<part>stk|nr|pkt|punkt|kap|kapitel)\\.?\\s+(?<partNumber>\\d{1,2})(?![\\d.,]*\\d)',
    '(?<![\\d.,])(?<first>\\d+)\\s?[-–/]\\s?(?<second>\\d+)(?![\\d])',
    '(?<number>\\d[\\d.,]*\\d|\\d)(?<half>½)?',
    '(?<onlyHalf>½)',
    `(?<![\\p{L}\\d])(?<word>${Object.keys(words).join('|')})(?![\\p{L}\\d])`,
  ].join('|'),
  'giu',
)

/**
 * The figures, dates and §§ of a text, in order. A range of §§ gives each of them.
 * `stk. 3` is a place in a text, and no three of anything.
 */
export function figuresIn(text: string): Figure[] {
  return [...text.matchAll(pattern)].flatMap((match): Figure[] => {
    const written = match[0]
    const { day, month, year, onlyMonth, monthYear, section, link, lastSection, part, partNumber } = match.groups ?? {}
    const { first, second, number, half, onlyHalf, word } = match.groups ?? {}
    if (day !== undefined)
      return [{ kind: 'date', written, day: Number(day), month: monthNumber(month), ...(year && { year: Number(year) }) }]
    if (onlyMonth !== undefined) return [{ kind: 'date', written, month: monthNumber(onlyMonth), year: Number(monthYear) }]
    if (section !== undefined)
      return sectionsOf(section, link, lastSection).map((each) => ({ kind: 'section', written, section: each }))
    if (part !== undefined) return [{ kind: 'reference', written, part: part.toLowerCase(), value: partNumber ?? '' }]
    if (first !== undefined && second !== undefined) return [{ kind: 'pair', written, first, second }]
    if (onlyHalf !== undefined) return [{ kind: 'number', written, value: '0,5' }]
    if (word !== undefined) return [{ kind: 'number', written, value: String(words[word.toLowerCase()]) }]
    if (number === undefined) return []
    if (/^(?:19|20)\d\d$/.test(number)) return [{ kind: 'year', written, year: Number(number) }]
    return [{ kind: 'number', written, value: half === undefined ? normalNumber(number) : `${number},5` }]
  })
}

/** `5.000` and `5000`, `2,50` and `2,5` are the same number. */
export function normalNumber(written: string): string {
  const [whole = '', part = ''] = written.replaceAll('.', '').split(',')
  const trimmed = part.replace(/0+$/, '')
  return trimmed === '' ? whole : `${whole},${trimmed}`
}

function sectionsOf(first: string, link: string | undefined, last: string | undefined): string[] {
  const bare = (section: string) => section.replace(/\s/g, '').toLowerCase()
  if (last === undefined) return [bare(first)]
  if (link === 'og') return [bare(first), bare(last)]
  const [from, to] = [Number.parseInt(first, 10), Number.parseInt(last, 10)]
  const between = Array.from({ length: Math.max(0, Math.min(to - from - 1, 100)) }, (_, index) => String(from + index + 1))
  return [bare(first), ...between, bare(last)]
}

function monthNumber(name: string | undefined): number {
  return (monthNames as readonly string[]).indexOf(name?.toLowerCase() ?? '') + 1
}
