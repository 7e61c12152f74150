import { describe, expect, it } from 'vitest'
import { foundBy, withCard } from '../support/findings.js'

const contact = (phone: string) =>
  foundBy('phone-numbers', {
    'kontakt.yaml': `- { id: x, name: X, helpsWith: y, phone: "${phone}", checked: 2026-11-01, reviewBy: 2027-01-01 }\n`,
  })

describe('phone-numbers', () => {
  it.each(['112', '1813', '1888', '70 20 12 01', '70201201'])('lets %s pass', (phone) => {
    expect(contact(phone)).toEqual([])
  })

  it.each(['33 14 15 16', '1898', '+45 70 20 12 02', '76 30 19 30'])('refuses %s', (phone) => {
    expect(contact(phone)).toEqual([`kontakt.yaml:1 the telephone number ${phone}`])
  })

  it.each(['Ring 33 14 15 16.', 'Ring 33141516.', 'Ring 3314 1516.', 'Ring +45 33 14 15 16.'])(
    'refuses it in a card: %s',
    (text) => {
      expect(foundBy('phone-numbers', withCard({ steps: `- ${text}\n- Skriv.` }))[0]).toContain(
        'svar/regler/ny.md:20 what looks like the telephone number',
      )
    },
  )

  it('refuses it in a pointer and a fixed text', () => {
    expect(foundBy('phone-numbers', { 'sprog/kant.yaml': '- { id: x, title: X, pointer: Ring 33 14 15 16. }\n' })).toHaveLength(1)
    expect(foundBy('phone-numbers', { 'sprog/faste-tekster.yaml': 'a: Ring 33 14 15 16.\n' })).toHaveLength(1)
  })

  it('takes dates, amounts and decisions for what they are', () => {
    const text =
      'Den 1. juni 2018 fik 12 af 40 personer 40,4 mio. kr., 16.700.000 kr. i sag 16/13278, skrivelse 10112/2021, 2017-2018.'
    expect(foundBy('phone-numbers', withCard({ answer: text }))).toEqual([])
  })
})
