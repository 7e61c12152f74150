import { foldToBare } from './normalise.js'
import type { WeightedFeature } from './vectors.js'

/**
 * Letter trigrams of a word, padded: they find it through misspelling, inflection and compounding. The marks on letters
 * are left out. Each trigram is one whole number, since making and hashing short strings is most of the time it takes.
 */
export function trigrams(word: string): WeightedFeature[] {
  const padded = ` ${foldToBare(word)} `
  const seen = new Set<number>()
  for (let i = 0; i + 3 <= padded.length; i++) {
    seen.add(code(padded.charCodeAt(i), padded.charCodeAt(i + 1), padded.charCodeAt(i + 2)))
  }
  return [...seen].map((key) => ({ key, weight: 1 }))
}

/** Ten bits a letter hold every letter of the Latin alphabets; what lies beyond shares codes, which costs a little likeness. */
const code = (a: number, b: number, c: number): number => ((a & 1023) << 20) | ((b & 1023) << 10) | (c & 1023)
