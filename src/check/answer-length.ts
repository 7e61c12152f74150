import type { Finding, Rule } from './finding.js'
import { warningAt } from './finding.js'
import { quote } from './shown.js'
import { wordCount } from './words.js'

const mostWords = 20
const mostMean = 12

/** Long sentences lose a tired reader: a warning over twenty words, and over twelve in the mean. */
export const answerLength: Rule = (_, { shown }) =>
  shown.flatMap(({ card, parts: { answer } }): Finding[] => {
    const { place } = card.parts.answer
    const words = answer.map(({ text }) => wordCount(text))
    const mean = words.reduce((sum, count) => sum + count, 0) / Math.max(1, words.length)
    const long = answer
      .filter((_sentence, index) => (words[index] ?? 0) > mostWords)
      .map(({ text, line }) =>
        warningAt(
          { file: place.file, line },
          'answer-length',
          `${wordCount(text)} words in one sentence: ${quote(text)}`,
          'Make it two',
        ),
      )
    if (mean <= mostMean) return long
    return [
      ...long,
      warningAt(
        place,
        'answer-length',
        `${mean.toFixed(1).replace('.', ',')} words in the mean sentence of Svar`,
        `Shorten: at most ${mostMean}`,
      ),
    ]
  })
