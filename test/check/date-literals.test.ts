import { describe, expect, it } from 'vitest'
import { foundBy, withCard } from '../support/findings.js'

const found = (answer: string) => foundBy('date-literals', withCard({ answer }))

describe('date-literals', () => {
  it('lets pass a point whose id holds a year, and dates in the text', () => {
    expect(found('{% if "lov-2018#skrift" | holds %}Den 1. juni 2018 [@lov-2018#ikraft].{% endif %}')).toEqual([])
  })

  it.each([
    '{% if day > "2018-06-01" %}A{% endif %}',
    '{% if "2018" | holds %}A{% endif %}',
    '{% if year == 2018 %}A{% endif %}',
    '{% if "1. juni" | holds %}A{% endif %}',
  ])('refuses %s', (answer) => {
    expect(found(answer)[0]).toContain('svar/regler/ny.md:16 a date in the condition')
  })
})
