import type { WeightedFeature } from './vectors.js'

/** Letter trigrams of words, each word padded: they find a word through misspelling, inflection and compounding. */
export function trigrams(words: readonly string[]): WeightedFeature[] {
  const features: WeightedFeature[] = []
  for (const word of words) {
    const padded = ` ${word} `
    for (let i = 0; i + 3 <= padded.length; i++) features.push({ key: padded.slice(i, i + 3), weight: 1 })
  }
  return features
}
