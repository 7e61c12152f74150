/**
 * Text as it is typed, made comparable: composed letters, no invisible characters, lower case.
 *
 * Folding away æ, ø and å in the index merges words of different meaning (løn/lon, få/fa), so real letters are kept
 * here, and only the look-up of an unknown word (`fold`) forgets them.
 */

const INVISIBLE = /[\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu
const CONTROL = /\p{Cc}+/gu
const LEFTOVER_MARKS = /\p{M}+/gu
const PLAIN = /^[\x20-\x7eæøåÆØÅ§]*$/

export function normalise(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(CONTROL, ' ')
    .replace(INVISIBLE, '')
    .replace(LEFTOVER_MARKS, '')
    .toLowerCase()
}

const DIGRAPHS: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa', ä: 'ae', ö: 'oe', é: 'e', ü: 'u' }
const BARE: Record<string, string> = { æ: 'a', ø: 'o', å: 'a', ä: 'a', ö: 'o', é: 'e', ü: 'u' }

/** `førtid` -> `foertid`: the usual spelling where a keyboard lacks the letters. */
export const foldToDigraphs = (word: string): string => word.replace(/[æøåäöéü]/g, (letter) => DIGRAPHS[letter] ?? letter)

/** `førtid` -> `fortid`: the letters with their marks left out. */
export const foldToBare = (word: string): string => word.replace(/[æøåäöéü]/g, (letter) => BARE[letter] ?? letter)
