import { describe, expect, it } from 'vitest'
import { knownContext, nextContext } from '../../src/answers/context.js'
import { currencyOf } from '../../src/answers/currency.js'
import { fill } from '../../src/answers/fill.js'
import { createHandoff } from '../../src/answers/handoff.js'
import { createAssistant } from '../../src/answers/index.js'
import type { Point } from '../../src/corpus/model.js'
import { corpus, TODAY } from '../support/bundled.js'

const point = (id: string): Point => {
  const found = corpus.points.get(id)
  if (!found) throw new Error(`no point ${id}`)
  return found
}

describe('currency: whether what an answer rests on still holds', () => {
  const closed = point('lov-1750-2025#ingen-nye')
  const threeYears = point('lov-1160-2021#hoejst-tre-aar')
  const event = point('initiativpakke-faktaark-2017#indgaaet')

  it('is current where every rule holds', () => {
    expect(currencyOf([{ point: closed, historic: false }], TODAY, corpus)).toEqual({ status: 'current' })
  })

  it('is current where only events are cited: they never expire', () => {
    expect(currencyOf([{ point: event, historic: false }], TODAY, corpus)).toEqual({ status: 'current' })
  })

  it('is partly changed where one rule holds and another has ended, and says what came instead', () => {
    const currency = currencyOf(
      [
        { point: closed, historic: false },
        { point: threeYears, historic: true },
      ],
      TODAY,
      corpus,
    )
    expect(currency.status).toBe('partly_changed')
    expect(currency.notice).toContain(closed.text)
  })

  it('is superseded where nothing of it holds any more', () => {
    expect(currencyOf([{ point: threeYears, historic: true }], TODAY, corpus).status).toBe('superseded')
  })

  it('is unverified where nobody has confirmed a rule for the day', () => {
    const currency = currencyOf([{ point: point('fase-2-2027#jobafklaring-findes'), historic: false }], '2027-01-01', corpus)
    expect(currency.status).toBe('unverified')
    expect(currency.notice?.length).toBeGreaterThan(10)
  })

  it('knows nothing yet of what came after the day asked about', () => {
    expect(currencyOf([{ point: threeYears, historic: false }], '2023-05-01', corpus)).toEqual({ status: 'current' })
  })
})

describe('handoff', () => {
  const own = { id: 'egen', name: 'Rådgivningen', helpsWith: 'Taler din sag igennem.' }

  it("puts the operator's own line first", () => {
    expect(createHandoff(corpus, [own])(['dukh', 'kommunen'], TODAY).map(({ id }) => id)).toEqual(['egen', 'dukh', 'kommunen'])
  })

  it('names nobody twice and nobody it does not know', () => {
    expect(createHandoff(corpus, [])(['dukh', 'dukh', 'findes-ikke'], TODAY).map(({ id }) => id)).toEqual(['dukh'])
  })

  it('drops a contact that is past its review day', () => {
    expect(createHandoff(corpus, [])(['dukh'], '2030-01-01')).toEqual([])
  })

  it('stands first in a reply too', () => {
    const assistant = createAssistant(corpus, { ownContacts: [own] })
    expect(assistant.reply({ question: 'hvad får man i løn i fleksjob' }, { today: TODAY }).handoff?.[0]).toEqual(own)
  })

  it('but not in the urgent reply', () => {
    const assistant = createAssistant(corpus, { ownContacts: [own] })
    const reply = assistant.reply({ question: 'jeg vil ikke leve mere' }, { today: TODAY })
    expect(reply.handoff?.map(({ id }) => id)).not.toContain('egen')
  })
})

describe('context', () => {
  it('drops what this corpus does not know', () => {
    expect(knownContext({ v: 1, topics: ['klagefrist', 'findes-ikke'], offered: ['bisidder', 'x'] }, corpus)).toEqual({
      topics: ['klagefrist'],
      offered: ['bisidder'],
    })
  })

  it('puts the newest topic first, each once, four at most', () => {
    expect(nextContext(['e'], ['a', 'e', 'b', 'c', 'd'], []).topics).toEqual(['e', 'a', 'b', 'c'])
  })

  it('says nothing of what there is not', () => {
    expect(nextContext([], [], [])).toEqual({ v: 1 })
  })
})

describe('a fixed text with placeholders', () => {
  it('is filled', () => {
    expect(fill('Vi ved det fra {fra}.', { fra: '1. januar 2013' })).toBe('Vi ved det fra 1. januar 2013.')
  })

  it('loses one that has no value, and the space before it', () => {
    expect(fill('Det har vi ikke kilder til. {pointer}', {})).toBe('Det har vi ikke kilder til.')
  })

  it('is empty where there is no such text', () => {
    expect(fill(undefined, {})).toBe('')
  })
})

describe('links', () => {
  it('are absolute where the public address is known', () => {
    const assistant = createAssistant(corpus, { publicUrl: 'https://example.org' })
    const reply = assistant.reply({ choose: { answerId: 'klagefrist' } }, { today: TODAY })
    for (const { href } of reply.citations) expect(href).toMatch(/^https:\/\/example\.org\/kilder\/[a-z0-9-]+#[a-z0-9-]+$/)
    expect(reply.answers[0]?.html).toContain('https://example.org/kilder/')
  })
})
