import type { Finding, Rule } from './finding.js'
import { errorAt } from './finding.js'
import { quote } from './shown.js'
import { wordCount } from './words.js'

const mostSentences = 2
const mostWordsInSentence = 15
const mostWords = 30

/** Kort can be read aloud on the phone as it is: at most two sentences of fifteen words. */
export const shortLength: Rule = (_, { shown }) =>
  shown.flatMap(({ card, parts: { short } }): Finding[] => {
    const { place } = card.parts.short
    const words = short.map(({ text }) => wordCount(text))
    const total = words.reduce((sum, count) => sum + count, 0)
    const at = (line: number | undefined) => ({ file: place.file, line: line ?? place.line })
    return [
      ...(short.length > mostSentences
        ? [
            errorAt(
              at(short[0]?.line),
              'short-length',
              `Kort has ${short.length} sentences`,
              `Keep ${mostSentences}; the rest goes to Svar`,
            ),
          ]
        : []),
      ...(total > mostWords
        ? [errorAt(at(short[0]?.line), 'short-length', `Kort has ${total} words`, `Keep at most ${mostWords}`)]
        : []),
      ...short
        .filter((_sentence, index) => (words[index] ?? 0) > mostWordsInSentence)
        .map(({ text, line }) =>
          errorAt(
            at(line),
            'short-length',
            `${wordCount(text)} words in one sentence of Kort: ${quote(text)}`,
            `Keep at most ${mostWordsInSentence}`,
          ),
        ),
    ]
  })
