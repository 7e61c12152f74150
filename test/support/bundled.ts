import { createAssistant } from '../../src/answers/index.js'
import type { AskRequest, Reply } from '../../src/contract/index.js'
import { loadCorpus } from '../../src/corpus/load.js'

/** The corpus that comes with the package, and its assistant: made once a test file. */
export const corpus = loadCorpus('corpus/da')
export const assistant = createAssistant(corpus)

export const TODAY = '2026-11-22'

/** Asks as a citizen, today. */
export const ask = (question: string, more: Partial<AskRequest> = {}): Reply =>
  assistant.reply({ question, ...more }, { today: TODAY })

export const choose = (answerId: string, more: Partial<AskRequest> = {}): Reply =>
  assistant.reply({ choose: { answerId }, ...more }, { today: TODAY })

export const idsOf = (reply: Reply): string[] => reply.answers.map((answer) => answer.id)
