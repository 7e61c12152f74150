import { describe, expect, it } from 'vitest'
import { sourceText } from '../support/corpus.js'
import { foundBy, withCard } from '../support/findings.js'

const law = {
  'kilder/lov.md': sourceText({ id: 'lov', points: ['Om lidt. {#snart from=2027-01-01}', 'Før. {#foer from=2013-01-01}'] }),
}

describe('never-shown', () => {
  it('lets pass a card that somebody sees today', () => {
    expect(foundBy('never-shown', withCard({}))).toEqual([])
    expect(
      foundBy('never-shown', {
        ...law,
        ...withCard({ answer: '{% if audience == "citizen" %}A [@lov#snart].{% else %}B [@lov#foer].{% endif %}' }),
      }),
    ).toEqual([])
  })

  it('refuses a card that cites what has not begun today', () => {
    expect(foundBy('never-shown', { ...law, ...withCard({ answer: 'A [@lov#snart].' }) })).toEqual([
      'svar/regler/ny.md:1 the card is not shown today (2026-11-22)',
    ])
  })

  it('lets pass a card that branches on it', () => {
    expect(
      foundBy('never-shown', {
        ...law,
        ...withCard({ answer: '{% if "lov#snart" | begun %}A [@lov#snart].{% else %}B [@lov#foer].{% endif %}' }),
      }),
    ).toEqual([])
  })

  it('is shown again when the day has come', () => {
    expect(foundBy('never-shown', { ...law, ...withCard({ answer: 'A [@lov#snart].' }) }, { today: '2027-01-01' })).toEqual([])
  })
})
