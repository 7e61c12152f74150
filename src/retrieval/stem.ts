import { stemmer } from '@orama/stemmers/danish'

export type Stem = (word: string) => string

/**
 * Danish Snowball behind a list of exceptions: Snowball merges words of different meaning (haver/hav, talen/tal) and
 * leaves some forms of one word apart (få/fik). Exceptions map a word to its stem.
 */
export function createStem(exceptions: Readonly<Record<string, string>>): Stem {
  const known = new Map(Object.entries(exceptions))
  return (word) => known.get(word) ?? stemmer(word)
}
