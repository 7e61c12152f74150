import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as schema from '../../src/contract/schemas.js'
import { ask, assistant, choose, corpus, idsOf, TODAY } from '../support/bundled.js'

describe('an answer', () => {
  const reply = ask('hvor længe har jeg til at klage')

  it('cites: its citations are numbered from 1 in order of first use, and each mark leads to one', () => {
    expect(reply.citations.map((citation) => citation.n)).toEqual(reply.citations.map((_, index) => index + 1))
    const marks = [...(reply.answers[0]?.markdown ?? '').matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1]))
    expect([...new Set(marks)]).toEqual(reply.citations.map((citation) => citation.n))
  })

  it('can be read aloud: no mark, tag or sign in its text', () => {
    expect(reply.text).not.toMatch(/\[\d+\]|<|\*\*|\{|\}|@/)
  })

  it('offers related cards that exist, and none that is shown', () => {
    for (const { answerId } of reply.suggestions) {
      expect(corpus.cards.has(answerId ?? '')).toBe(true)
      expect(idsOf(reply)).not.toContain(answerId)
    }
  })

  it('says the evidence in terms of the corpus', () => {
    expect(reply.evidence.confidence).toBeGreaterThan(0.2)
    expect(reply.evidence.matched.length).toBeGreaterThan(0)
  })

  it('asks an adviser what must be known first, and not a citizen', () => {
    const card = [...corpus.cards.values()].find((each) => each.askFirst.length > 0)
    expect(choose(card?.id ?? '', { audience: 'adviser' }).answers[0]?.askFirst).toEqual(card?.askFirst)
    expect(choose(card?.id ?? '').answers[0]?.askFirst).toBeUndefined()
  })
})

describe('a refusal', () => {
  it('of an edge subject names the pointer and people to turn to', () => {
    const reply = ask('hvad får man i løn i fleksjob')
    expect(reply).toMatchObject({ status: 'abstained', reason: 'not_covered' })
    expect(reply.text).toMatch(/^Det har vi ikke kilder til\. /)
    expect(reply.handoff?.length).toBeGreaterThan(0)
  })

  it('of something quite different says what we do answer', () => {
    const reply = ask('hvordan bager man et rugbrød')
    expect(reply).toMatchObject({ status: 'abstained', reason: 'off_topic' })
    expect(reply.text).toMatch(/ressourceforløb, fleksjob og førtidspension/)
  })

  it('never repeats a word that only the question had', () => {
    expect(JSON.stringify(ask('hvad synes zorbanax om førtidspension'))).not.toMatch(/zorbanax/i)
  })

  it('of somebody who is in trouble today stands alone, without related cards', () => {
    expect(ask('har ingen penge til mad resten af måneden').suggestions).toEqual([])
  })
})

describe('two questions in one message get two answers', () => {
  it('with citations numbered through both', () => {
    const reply = ask('Hvor længe har jeg til at klage? Og må jeg have en bisidder med til mødet?')
    expect(idsOf(reply)).toEqual(['klagefrist', 'bisidder'])
    expect(reply.citations.map((citation) => citation.n)).toEqual(reply.citations.map((_, index) => index + 1))
    expect(reply.answers[1]?.citations[0]).toBe((reply.answers[0]?.citations.length ?? 0) + 1)
  })
})

describe('a short word that means several things', () => {
  it.each(['pension', 'praktik?', 'reformen'])('%s is asked back with choices', (question) => {
    const reply = ask(question)
    expect(reply.status).toBe('clarify')
    expect(reply.options?.length).toBeGreaterThanOrEqual(2)
  })

  it('each choice leads somewhere', () => {
    for (const option of ask('pension').options ?? []) {
      expect(assistant.reply(option.request, { today: TODAY }).text.length).toBeGreaterThan(20)
    }
  })
})

describe('a choice', () => {
  it('shows its card', () => {
    expect(idsOf(choose('klagefrist'))).toEqual(['klagefrist'])
  })

  it('of a card that is gone says so plainly', () => {
    const reply = choose('findes-ikke')
    expect(reply.status).toBe('abstained')
    expect(reply.text.length).toBeGreaterThan(20)
  })
})

describe('any string in, a valid reply out', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          'praktik',
          'ressourceforløb',
          'må',
          'jeg',
          '§ 113',
          'i 2018',
          'klage',
          '?',
          'hvor længe',
          'pension',
          '\u0301',
          '\u200b',
          '5.000',
        ),
        { maxLength: 30 },
      )
      .map((words) => words.join(' ')),
  )

  it('that has the shape of the contract, the same twice', () => {
    fc.assert(
      fc.property(texts, (question) => {
        const reply = ask(question)
        expect(schema.reply.safeParse(reply).success).toBe(true)
        expect(ask(question)).toEqual(reply)
        if (reply.status === 'answered') expect(reply.citations.length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })

  it('on any day and for any reader', () => {
    const days = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    const readers = fc.constantFrom('citizen', 'adviser', 'caseworker', 'consultant')
    const cards = fc.constantFrom(...corpus.cards.keys())
    fc.assert(
      fc.property(cards, days, readers, (id, asOf, audience) => {
        const reply = choose(id, { asOf, audience: audience as 'citizen' })
        expect(schema.reply.safeParse(reply).success).toBe(true)
        for (const citation of reply.citations) {
          if (!citation.historic) expect(citation.validity.holds).not.toBe('no')
        }
      }),
      { numRuns: 300 },
    )
  })
})
