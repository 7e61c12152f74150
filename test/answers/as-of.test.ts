import { describe, expect, it } from 'vitest'
import { ask, choose, idsOf } from '../support/bundled.js'

const HOW_LONG = 'hvor længe varer et ressourceforløb'

describe('the as-of date changes what is answered', () => {
  it('as of September 2017 a forløb lasts up to five years', () => {
    const reply = ask(HOW_LONG, { asOf: '2017-09-01' })
    expect(idsOf(reply)).toEqual(['varighed-af-ressourceforloeb'])
    expect(reply.text).toMatch(/fem år|5 år/)
    expect(reply.text).not.toMatch(/2026/)
  })

  it('as of May 2023 it lasts three', () => {
    expect(ask(HOW_LONG, { asOf: '2023-05-01' }).answers[0]?.short).toMatch(/tre år|3 år/)
  })

  it('today no new one can begin, and one that runs can be finished', () => {
    const reply = ask('kan jeg få et ressourceforløb')
    expect(reply.text).toMatch(/1\. februar 2026/)
    expect(choose('mit-forloeb-koerer').text).toMatch(/færdig/)
  })

  it('before 2013 nothing is answered, and the reply says from when the sources reach', () => {
    const reply = ask(HOW_LONG, { asOf: '2012-12-31' })
    expect(reply).toMatchObject({ status: 'abstained', reason: 'not_dated', asOf: '2012-12-31' })
    expect(reply.text).toMatch(/2013/)
  })

  it('a question from before the sources is declined so whatever it is about', () => {
    expect(ask('hvad er mine chancer med det hele', { asOf: '1999-01-01' }).status).toBe('abstained')
  })

  it('a card whose rules had not begun is not shown for that day', () => {
    expect(ask('hvad ændrede reformen i 2026', { asOf: '2019-01-01' })).toMatchObject({
      status: 'abstained',
      reason: 'not_dated',
    })
  })

  it('from 1 January 2027 what was only expected is unknown, and the reply says so', () => {
    const before = ask('stopper jobafklaring', { asOf: '2026-12-31' })
    const after = ask('stopper jobafklaring', { asOf: '2027-01-01' })
    expect(before.currency.status).not.toBe('unverified')
    expect(after.currency.status).toBe('unverified')
    expect(after.citations.some((citation) => citation.validity.holds === 'unknown')).toBe(true)
    expect(after.text).toMatch(/2027/)
  })
})

describe('a day in the question', () => {
  it('is the day that it is answered for', () => {
    expect(ask('hvor længe varede et ressourceforløb den 1. maj 2023').asOf).toBe('2023-05-01')
  })

  it('gives way to the day that the caller names', () => {
    expect(ask('hvor længe varede et ressourceforløb i 2017', { asOf: '2023-05-01' }).asOf).toBe('2023-05-01')
  })

  it('gives both answers, dated, when the rules changed within the year', () => {
    const reply = ask('var reglerne om ressourceforløb kun for dokumentation anderledes i 2018, måtte kommunen det')
    for (const answer of reply.answers) expect(answer.title).toMatch(reply.answers.length > 1 ? /\((til|fra) / : /./)
  })
})

describe('every reply', () => {
  it('says the day and the corpus it was made from', () => {
    const reply = ask(HOW_LONG)
    expect(reply.asOf).toBe('2026-11-22')
    expect(reply.corpus.version).toMatch(/^[0-9a-f]{8,}$/)
  })

  it('is the same for the same request, corpus and day', () => {
    expect(ask(HOW_LONG)).toEqual(ask(HOW_LONG))
  })
})
