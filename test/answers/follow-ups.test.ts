import { describe, expect, it } from 'vitest'
import { ask, idsOf } from '../support/bundled.js'

const before = ask('har jeg ret til en sundhedskoordinator')
const then = (question: string) => ask(question, { context: before.context })

describe('a follow-up reads the context that the client sends back', () => {
  it.each(['gælder det stadig?', 'Er det stadig sådan', 'gælder det i dag'])(
    '%s: the same card, and whether it holds',
    (question) => {
      expect(idsOf(then(question))).toEqual(idsOf(before))
    },
  )

  it.each(['hvem siger det?', 'hvor står det', 'kilde'])('%s: the sources by name', (question) => {
    const reply = then(question)
    expect(idsOf(reply)).toEqual(idsOf(before))
    expect(reply.text).toContain(before.citations[0]?.source.title)
  })

  it('kan du sige det kortere: the short answer and no more', () => {
    const reply = then('kan du sige det kortere')
    expect(reply.text.length).toBeLessThan(before.text.length)
    expect(reply.text).toContain(before.answers[0]?.short.slice(0, 40))
  })

  it.each(['tak', 'Tak for hjælpen!', 'mange tak'])('%s is never met with «det forstod jeg ikke»', (question) => {
    const reply = then(question)
    expect(reply.status).toBe('clarify')
    expect(reply.text).toMatch(/mere/)
    expect(reply.text).not.toMatch(/forst|omformul/)
  })

  it('og hvad hvis … keeps the subject where the message does not name one', () => {
    const pension = ask('kan jeg få førtidspension når jeg er under 40')
    const reply = ask('og hvad hvis jeg er over 40?', { context: pension.context })
    expect(reply.status).not.toBe('urgent')
    expect(idsOf(reply)).toEqual(['under-40'])
  })

  it('a new question is not held to the old subject', () => {
    expect(idsOf(then('hvor længe har jeg til at klage'))).toEqual(['klagefrist'])
  })
})

describe('a context', () => {
  it('from another corpus loses its dead ids, and the question is answered', () => {
    const reply = ask('hvor længe har jeg til at klage', { context: { v: 1, topics: ['findes-ikke'], offered: ['heller-ikke'] } })
    expect(idsOf(reply)).toEqual(['klagefrist'])
    expect(JSON.stringify(reply.context)).not.toContain('findes-ikke')
  })

  it('holds ids only, the newest topic first', () => {
    const reply = ask('hvor længe har jeg til at klage', { context: before.context })
    expect(reply.context.topics?.slice(0, 2)).toEqual(['klagefrist', before.answers[0]?.id])
  })

  it('without a topic makes a follow-up a question of its own', () => {
    expect(ask('gælder det stadig?').status).not.toBe('answered')
  })
})

describe('words about the service itself', () => {
  it.each(['hvem er du', 'er du en robot', 'hej'])('%s: says what this is', (question) => {
    const reply = ask(question)
    expect(reply.status).toBe('clarify')
    expect(reply.text.length).toBeGreaterThan(30)
  })
})
