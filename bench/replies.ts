import { createAssistant } from '../src/answers/index.js'
import { loadCorpus } from '../src/corpus/load.js'
import { benchQuestions } from './questions.js'

const TODAY = '2026-11-22'
const ROUNDS = 5

/** Whole replies in process over distinct questions, in milliseconds. */
export function measureReplies(): { questions: number; mean: number; median: number; p99: number; most: number } {
  const corpus = loadCorpus('corpus/da')
  const assistant = createAssistant(corpus)
  const questions = benchQuestions(corpus)
  for (const question of questions) assistant.reply({ question }, { today: TODAY })
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    for (const question of questions) {
      const start = performance.now()
      assistant.reply({ question }, { today: TODAY })
      times.push(performance.now() - start)
    }
  }
  times.sort((a, b) => a - b)
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0
  return {
    questions: questions.length,
    mean: times.reduce((sum, time) => sum + time, 0) / times.length,
    median: at(0.5),
    p99: at(0.99),
    most: times.at(-1) ?? 0,
  }
}
