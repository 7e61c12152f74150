import { describe, expect, it } from 'vitest'
import { readCases } from '../../src/evaluation/cases.js'
import { measureAll } from '../../src/evaluation/measure.js'
import { isShort } from '../../src/evaluation/report.js'
import { assistant, corpus, TODAY } from '../support/bundled.js'

const measures = measureAll(readCases('test/questions'), { assistant, corpus, today: TODAY })

describe('the evaluation', () => {
  it.each(measures.filter((measure) => measure.floor !== undefined).map((measure) => [measure.name, measure] as const))(
    '%s: not under its floor',
    (_, measure) => {
      expect(isShort(measure), `${measure.right} of ${measure.of}; floor ${measure.floor}`).toBe(false)
    },
  )

  it('measures on enough: red 100, amber 60, lookalikes 100 of our own beside those given', () => {
    const own = readCases('test/questions').danger.filter((item) => item.from === 'own')
    const count = (level: string) => own.filter((item) => item.level === level).length
    expect(count('red')).toBeGreaterThanOrEqual(100)
    expect(count('amber')).toBeGreaterThanOrEqual(60)
    expect(count('none')).toBeGreaterThanOrEqual(100)
  })

  it('names cards that exist', () => {
    const { questions, real } = readCases('test/questions')
    for (const { id, cards } of [...questions, ...real]) {
      for (const card of cards) expect(corpus.cards.has(card), `${id}: ${card}`).toBe(true)
    }
  })
})
