import { describe, expect, it } from 'vitest'
import { foundBy } from '../support/findings.js'

const contact = (reviewBy: string) => ({
  'kontakt.yaml': `- { id: skattestyrelsen, name: Skattestyrelsen, helpsWith: skat, checked: 2025-11-01, reviewBy: ${reviewBy} }\n`,
})

describe('expired-contacts', () => {
  it('lets pass a contact up to and on its day', () => {
    expect(foundBy('expired-contacts', contact('2026-11-22'))).toEqual([])
  })

  it('refuses it from the day after', () => {
    expect(foundBy('expired-contacts', contact('2026-11-21'))).toEqual([
      'kontakt.yaml:1 the contact `skattestyrelsen` should have been looked up by 2026-11-21',
    ])
  })
})
