import { describe, expect, it } from 'vitest'
import { foundBy, withCard } from '../support/findings.js'

describe('reservation-count', () => {
  it('is at most two on any day', () => {
    expect(foundBy('reservation-count', withCard({ front: { reservations: '[ikke-laest, bliv-ikke-vaek]' } }))).toEqual([])
    expect(
      foundBy('reservation-count', withCard({ front: { reservations: '[ikke-laest, ventes-2027, bliv-ikke-vaek]' } }))[0],
    ).toBe('svar/regler/ny.md:1 3 reservations apply at once: bliv-ikke-vaek, ventes-2027, ikke-laest')
  })

  it('counts a reservation on its own days only', () => {
    const forbehold = 'foer: { text: Før., to: 2026-01-31 }\nefter: { text: Efter., from: 2026-02-01 }\nikke-laest: Nej.\n'
    expect(
      foundBy('reservation-count', {
        'sprog/forbehold.yaml': forbehold,
        ...withCard({ front: { reservations: '[foer, efter, ikke-laest]' } }),
      }),
    ).toEqual([])
  })
})
