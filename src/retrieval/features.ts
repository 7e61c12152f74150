import type { Word } from './analyse.js'
import type { FeatureKey, WeightedFeature } from './vectors.js'

/** What words are looked up by: themselves and the parts of compounds. */
export const contentFeatures = (words: readonly Word[]): WeightedFeature[] => merged(words.flatMap((word) => word.features))

const STOP_WORD = 0.3
const PAIR = 0.5

/**
 * The same, with stop words and pairs of neighbours: "er det nok", "hvem betaler", "må de" tell cards on one subject
 * apart. Too common to say whether a question is covered, so nothing but the ordering uses them.
 */
export function phraseFeatures(words: readonly Word[]): WeightedFeature[] {
  const features = words.flatMap((word) => word.features)
  let before: FeatureKey | undefined
  for (const word of words) {
    const key = word.features[0]?.key ?? `'${word.text}`
    if (word.role === 'stop') features.push({ key, weight: STOP_WORD })
    if (before !== undefined) features.push({ key: `${before}_${key}`, weight: PAIR })
    before = key
  }
  return merged(features)
}

/** Letter trigrams of everything but stop words. */
export const letterFeatures = (words: readonly Word[]): WeightedFeature[] => words.flatMap((word) => word.letters)

/** Each feature once, at its greatest weight. */
function merged(features: readonly WeightedFeature[]): WeightedFeature[] {
  const seen = new Map<FeatureKey, WeightedFeature>()
  for (const feature of features) {
    const before = seen.get(feature.key)
    if (!before || feature.weight > before.weight) seen.set(feature.key, feature)
  }
  return [...seen.values()]
}
