import type { Corpus } from '../src/corpus/model.js'
import { readCases } from '../src/evaluation/cases.js'

/** Distinct questions of every kind: those that cards and edge subjects are found by, and those that answers are measured on. */
export function benchQuestions(corpus: Corpus): string[] {
  const cases = readCases('test/questions')
  return [
    ...new Set([
      ...[...corpus.cards.values()].flatMap((card) => card.questions),
      ...[...corpus.edges.values()].flatMap((edge) => edge.questions),
      ...[...cases.questions, ...cases.real, ...cases.edges].map((item) => item.q),
      ...cases.pairs.flatMap((pair) => [pair.answer, pair.decline]),
    ]),
  ]
}
