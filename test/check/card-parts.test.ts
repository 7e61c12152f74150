import { describe, expect, it } from 'vitest'
import { findingsOf, foundBy, withCard } from '../support/findings.js'

describe('card-parts', () => {
  it('lets pass a card that says something in each part', () => {
    expect(foundBy('card-parts', withCard({}))).toEqual([])
  })

  it('refuses a part that is empty', () => {
    expect(foundBy('card-parts', withCard({ answer: '' }))).toEqual(['svar/regler/ny.md:15 `## Svar` is empty on 2018-06-01'])
  })

  it('refuses a part that is empty on some day only', () => {
    const [finding] = findingsOf('card-parts', withCard({ short: '{% unless "lov-2018#skrift" | holds %}A.{% endunless %}' }))
    expect(finding).toMatchObject({ level: 'error', message: '`## Kort` is empty on 2018-06-01' })
  })

  it.each(['- Kun en.', 'Ingen liste.', '- A.\n- B.\n- C.\n- D.\n- E.', '- A.\n- B.\n\nOg mere.'])(
    'warns where the things to do are not two to four: %j',
    (steps) => {
      expect(findingsOf('card-parts', withCard({ steps }))).toMatchObject([{ level: 'warning', line: 20 }])
    },
  )
})
