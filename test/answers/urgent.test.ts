import { describe, expect, it } from 'vitest'
import { ask, corpus } from '../support/bundled.js'

const text = (id: string): string => corpus.texts[id] ?? ''

describe('the crisis reply', () => {
  const reply = ask('jeg vil ikke leve mere')

  it('is the fixed text and nothing else', () => {
    expect(reply).toMatchObject({
      status: 'urgent',
      text: text('krise-selv'),
      answers: [],
      citations: [],
      suggestions: [],
      currency: { status: 'current' },
    })
  })

  it('names 112, the doctor on call and Livslinien, so that none stands alone', () => {
    for (const number of ['112', '1813', '70 20 12 01']) expect(reply.text).toContain(number)
    expect(reply.handoff?.map(({ phone }) => phone)).toEqual(expect.arrayContaining(['112', '1813', '70 20 12 01']))
  })

  it('keeps nothing of the conversation', () => {
    expect(reply.context).toEqual({ v: 1 })
  })

  it('stands whatever day is asked about', () => {
    expect(ask('jeg vil ikke leve mere', { asOf: '1999-01-01' }).status).toBe('urgent')
  })

  it('is another for a relative, for violence and for a threat', () => {
    expect(ask('min søn på 24 siger han ikke vil leve mere').text).toBe(text('krise-anden'))
    expect(ask('min kæreste slår mig og holder mine penge tilbage').text).toBe(text('krise-vold'))
    expect(ask('jeg slår hende ihjel hvis hun indkalder mig en gang til').text).toBe(text('krise-trussel'))
  })

  it("is the adviser's own for somebody on the phone", () => {
    expect(ask('borger i røret vil tage livet af sig', { audience: 'adviser' }).text).toBe(text('krise-raadgiver'))
  })

  it('makes a question that was asked as well a button', () => {
    const both = ask('min datter har selvmordstanker, må de så sende hende i praktik?')
    expect(both.status).toBe('urgent')
    for (const option of both.suggestions) expect(option.request.choose).toBeDefined()
  })
})

describe('heavy, but not dangerous', () => {
  const reply = ask('jeg kan ikke mere, hvornår er klagefristen')

  it('is answered under the line of care', () => {
    expect(reply).toMatchObject({ status: 'answered', care: true })
    expect(reply.text.startsWith(text('omsorg'))).toBe(true)
    expect(reply.answers[0]?.id).toBe('klagefrist')
  })

  it('has Livslinien first among those to turn to', () => {
    expect(reply.handoff?.[0]?.id).toBe('livslinien')
  })
})
