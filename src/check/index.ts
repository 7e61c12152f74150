import type { Corpus } from '../corpus/model.js'
import { compileCards } from '../render/compile.js'
import { adviceContent } from './advice-content.js'
import { answerLength } from './answer-length.js'
import { cardParts } from './card-parts.js'
import { citationTargets } from './citation-targets.js'
import { citedSentencesRule } from './cited-sentences.js'
import { dateLiterals } from './date-literals.js'
import { duplicateQuestions } from './duplicate-questions.js'
import { expiredContacts } from './expired-contacts.js'
import { figuresCovered } from './figures-covered.js'
import type { CheckOptions, Context, Finding, Rule } from './finding.js'
import { historyYear } from './history-year.js'
import { holding } from './holding.js'
import { malformedFigures } from './malformed-figures.js'
import { markup } from './markup.js'
import { neverShown } from './never-shown.js'
import { ownQuestion } from './own-question.js'
import { phoneNumbers } from './phone-numbers.js'
import { references } from './references.js'
import { refusedWords } from './refused-words.js'
import { requiredReservations } from './required-reservations.js'
import { reservationCount } from './reservation-count.js'
import { reservedWords } from './reserved-words.js'
import { sampleQuestions } from './sample-questions.js'
import { shortLength } from './short-length.js'
import { everyShown } from './shown.js'
import { sourceMetadata } from './source-metadata.js'
import { stalePoints } from './stale-points.js'
import { succession } from './succession.js'
import { templates } from './templates.js'
import { uncitedPoints } from './uncited-points.js'

export type { CheckOptions, Context, Finding, Rule } from './finding.js'

/** Every rule of content, by name. */
export const rules: Readonly<Record<string, Rule>> = {
  templates: templates,
  'citation-targets': citationTargets,
  'cited-sentences': citedSentencesRule,
  holding: holding,
  'never-shown': neverShown,
  'history-year': historyYear,
  'figures-covered': figuresCovered,
  'malformed-figures': malformedFigures,
  'date-literals': dateLiterals,
  'advice-content': adviceContent,
  'uncited-points': uncitedPoints,
  'card-parts': cardParts,
  'sample-questions': sampleQuestions,
  'duplicate-questions': duplicateQuestions,
  'own-question': ownQuestion,
  references: references,
  succession: succession,
  'required-reservations': requiredReservations,
  'reservation-count': reservationCount,
  'refused-words': refusedWords,
  'reserved-words': reservedWords,
  'short-length': shortLength,
  'answer-length': answerLength,
  markup: markup,
  'source-metadata': sourceMetadata,
  'stale-points': stalePoints,
  'expired-contacts': expiredContacts,
  'phone-numbers': phoneNumbers,
}

/** What the rules read beside the corpus: made once, as every text of every card is in it. */
export function createContext(corpus: Corpus, options: CheckOptions): Context {
  const compiled = compileCards(corpus)
  return { ...options, compiled, shown: everyShown(corpus, compiled) }
}

/** What all rules find, errors first, then by file and line; what a rule says of several texts in the same words, once. */
export function checkCorpus(corpus: Corpus, options: CheckOptions): Finding[] {
  const context = createContext(corpus, options)
  const found = new Map<string, Finding>()
  for (const rule of Object.values(rules)) {
    for (const finding of rule(corpus, context)) {
      const key = JSON.stringify([finding.file, finding.line, finding.rule, finding.message])
      if (!found.has(key)) found.set(key, finding)
    }
  }
  return [...found.values()].sort((a, b) => rank(a) - rank(b) || (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line))
}

function rank({ level }: Finding): number {
  return level === 'error' ? 0 : 1
}
