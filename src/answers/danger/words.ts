/** What stands before a word: nothing, a comma or the like, the end of a sentence. */
export const NO_BREAK = 0
export const CLAUSE = 1
export const SENTENCE = 2

export interface Words {
  /** Folded words, emoji and smileys in the order of the text. */
  readonly words: readonly string[]
  /** The break before each. */
  readonly breaks: readonly number[]
}

const APOSTROPHES = "'’‘`´ʼ"
const UNSEEN = new RegExp(`[\\p{DI}\\p{M}${APOSTROPHES}]+`, 'gu')
/** Nothing in it but Danish letters and common signs. Most texts are so, and then need none of the slow expressions. */
const ORDINARY = /^[\n -&(-_a-~æøåÆØÅ]*$/
const RUN = { ordinary: /([a-zæøå])\1+/g, any: /(\p{L})\1+/gu }
const TOKEN = {
  ordinary: /[a-z0-9æøå]{1,200}|;-?\)|:-?[dp](?![a-z0-9æøå])/g,
  any: /[\p{L}\p{N}]{1,200}|\p{Extended_Pictographic}|;-?\)|:-?[dp](?![\p{L}\p{N}])/gu,
}
const SENTENCE_END = /[.!?](?=[\s"»”)])|\n\s*\n/
const TRAILING_OFF = /\.\.+|…/g
const LETTERS: Readonly<Record<string, string>> = { ä: 'æ', ö: 'ø', ß: 's', ð: 'd', ł: 'l', đ: 'd', ı: 'i' }
const MANGLED: Readonly<Record<string, string>> = { '¦': 'æ', '¸': 'ø', '¥': 'å' }

/**
 * Cuts a text into folded words. Patterns and texts are folded alike: lower case, one form of each letter; æ, ø, å for ae, oe, aa; other
 * accents off; every run of a letter made a single one (so that "dødddd", "orkker" and "slutt" are read); what cannot be seen, and floods
 * of combining marks, gone.
 */
export function wordsOf(text: string): Words {
  const kind = ORDINARY.test(text) ? 'ordinary' : 'any'
  const folded = (kind === 'ordinary' ? text.toLowerCase() : plain(text))
    .replace(RUN[kind], (run, letter: string) => (run === 'aa' ? 'å' : letter))
    .replace(/[ao]e/g, (two) => (two === 'ae' ? 'æ' : 'ø'))
  const words: string[] = []
  const breaks: number[] = []
  let end = 0
  let smiled = NO_BREAK
  for (const { 0: word, index } of folded.matchAll(TOKEN[kind])) {
    const isWord = !isPicture(word)
    words.push(word)
    breaks.push(Math.max(end === 0 ? SENTENCE : breakIn(folded.slice(end, index)), isWord ? smiled : CLAUSE))
    smiled = isWord ? NO_BREAK : CLAUSE
    end = index + word.length
  }
  return { words, breaks }
}

/** An emoji or a smiley, which parts words no more than a comma does. */
export function isPicture(word: string): boolean {
  const first = word.charCodeAt(0)
  return first === 0x3a || first === 0x3b || (first > 0xa8 && word.length <= 2 && /^\p{Extended_Pictographic}/u.test(word))
}

function plain(text: string): string {
  const whole = /[^\u0000-\u00ff]/.test(text) ? composed(text) : text
  return whole
    .toLowerCase()
    .replace(UNSEEN, '')
    .replace(/ã([¦¸¥])/g, (_, rest: string) => MANGLED[rest] ?? '')
    .replace(/(?=\p{L})[^\u0000-\u007fæøå]/gu, (char) => LETTERS[char] ?? [...char.normalize('NFD')][0] ?? '')
}

/** NFKC, but never over a long run of combining marks (sorting those takes quadratic time), or of signs that stand for a whole sentence. */
function composed(text: string): string {
  return text
    .replace(/(\p{M}{2})\p{M}+/gu, '$1')
    .replace(/[\ufdf0-\ufdff]/g, ' ')
    .normalize('NFKC')
}

function breakIn(between: string): number {
  if (between === ' ' || between === '') return NO_BREAK
  if (SENTENCE_END.test(between.replace(TRAILING_OFF, ','))) return SENTENCE
  return /[^ \t*_]/.test(between) ? CLAUSE : NO_BREAK
}
