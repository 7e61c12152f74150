import type { Language } from '../corpus/model.js'
import { createSplit, type Split } from './compounds.js'
import { foldToBare, foldToDigraphs } from './normalise.js'
import { createCorrection } from './spelling.js'
import { createStem, type Stem } from './stem.js'
import { createTermMatcher, type TermMatcher } from './terms.js'
import { type Tokenised, tokensOf } from './tokenise.js'

/**
 * What a word is to the search. `content` stands in points, titles, terms or edge subjects and may be evidence; `story`
 * words stand only in somebody's wording of a question or in a card's text, and weigh less; `neutral` words (diagnoses, family,
 * feelings) are neither evidence nor veto; `stop` and `question` words carry grammar; `unknown` stands nowhere.
 */
export type Role = 'content' | 'story' | 'neutral' | 'stop' | 'question' | 'unknown'

export interface Lexicon {
  readonly role: (word: string) => Role
  /** The corpus' own spelling of a word typed without its Danish letters, or misspelt; the word itself where there is none. */
  readonly restore: (word: string) => string
  readonly stem: Stem
  readonly split: Split
  readonly terms: TermMatcher
}

/** Shorter words are too easily another word without the marks on their letters. */
const BARE_FROM = 4
const PART_FROM = 5
const NEUTRAL_FROM = 7
const COMPOUND_FROM = 8

export interface KnownTexts {
  /** Points, titles, edge subjects: what the service is about. */
  readonly subject: Iterable<Tokenised>
  /** Sample questions and the text of cards. */
  readonly stories: Iterable<Tokenised>
}

/** Knows the words of every text that the service is made of. */
export function createLexicon(language: Language, texts: KnownTexts): Lexicon {
  const stop = new Set(language.stopWords)
  const question = new Set(language.questionWords)
  const neutral = new Set(language.neutralWords)
  const frequency = countWords(texts.stories)
  const subjectWords = countWords(texts.subject)
  for (const [word, count] of subjectWords) frequency.set(word, (frequency.get(word) ?? 0) + count)
  const formWords = new Set(language.terms.flatMap((term) => [term.label, ...term.forms]).flatMap(wordsOf))
  for (const word of formWords) frequency.set(word, (frequency.get(word) ?? 0) + 1)

  const roles = new Map<string, Role>()
  for (const word of frequency.keys()) roles.set(word, subjectWords.has(word) || formWords.has(word) ? 'content' : 'story')
  for (const word of neutral) roles.set(word, 'neutral')
  for (const word of question) roles.set(word, 'question')
  for (const word of stop) roles.set(word, 'stop')
  const role = (word: string): Role => roles.get(word) ?? 'unknown'

  const snowball = createStem(language.stems)
  const stems = new Map([...roles.keys()].map((word) => [word, snowball(word)] as const))
  const stem: Stem = (word) => stems.get(word) ?? snowball(word)
  const content = [...frequency.keys()]
    .filter((word) => role(word) === 'content' || role(word) === 'story')
    .sort((a, b) => (frequency.get(b) as number) - (frequency.get(a) as number) || (a < b ? -1 : 1))
  const vocabulary = [...content, ...neutral, ...stop, ...question]

  const parts = new Set([...language.compoundParts, ...content.filter((word) => word.length >= PART_FROM)])
  const partStems = new Set([...parts].map(stem))
  const split = createSplit(parts, (word) => parts.has(word) || partStems.has(stem(word)))

  // "rehabiliteringplan", "sagbehandler": the linking letter is the first thing that is forgotten.
  const joint = (compound: readonly string[]): string => compound.map(stem).join('|')
  let relinked: Map<string, string> | undefined
  const relink = (compound: readonly string[]): string | undefined => {
    relinked ??= new Map(
      content.toReversed().flatMap((word) => {
        const known = word.length >= COMPOUND_FROM ? split(word) : []
        return known.length > 0 ? [[joint(known), word] as const] : []
      }),
    )
    return relinked.get(joint(compound))
  }

  const folded = new Map<string, string>()
  for (const word of vocabulary) {
    for (const form of [foldToDigraphs(word), ...(word.length >= BARE_FROM ? [foldToBare(word)] : [])]) {
      if (form !== word && !folded.has(form)) folded.set(form, word)
    }
  }
  // A short everyday word is a poor target: most unknown words are near one (klaver, klager; renter, retter).
  const correct = createCorrection([...content, ...[...neutral].filter((word) => word.length >= NEUTRAL_FROM)])

  return {
    role,
    stem,
    split,
    terms: createTermMatcher(language.terms, stem),
    restore(word) {
      if (role(word) !== 'unknown') return word
      const unfolded = folded.get(word) ?? folded.get(foldToDigraphs(word))
      if (unfolded) return unfolded
      const parts = split(word)
      return parts.length > 0 ? (relink(parts) ?? word) : (correct(word) ?? word)
    },
  }
}

function countWords(texts: Iterable<Tokenised>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { tokens } of texts) {
    for (const { kind, text } of tokens) if (kind === 'word') counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return counts
}

const wordsOf = (text: string): string[] =>
  tokensOf(text)
    .filter((token) => token.kind === 'word')
    .map((token) => token.text)
