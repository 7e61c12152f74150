import { describe, expect, it } from 'vitest'
import { foundBy, withCard } from '../support/findings.js'

const found = (answer: string) => foundBy('templates', withCard({ answer }))

describe('templates', () => {
  it('lets a condition on a point and on the reader pass', () => {
    expect(
      found(
        '{% if "lov-2018#skrift" | holds %}A [@lov-2018#skrift].{% elsif audience == "citizen" %}B [@lov-2018#skrift].{% endif %}',
      ),
    ).toEqual([])
  })

  it.each([
    ['{% if "lov-2018#nej" | holds %}A [@lov-2018#skrift].{% endif %}', 'svar/regler/ny.md:16 `lov-2018#nej` is no point'],
    ['A [@lov-2018#skrift].\n{% for x in y %}{% endfor %}', 'svar/regler/ny.md:17 `{% for %}` is no tag of a card'],
    ['{{ audience }}', 'svar/regler/ny.md:16 `{{` prints a value'],
    ['A [@lov].', 'svar/regler/ny.md:16 `[@lov]` is no citation'],
  ])('refuses %s', (answer, message) => {
    expect(found(answer).join('\n')).toContain(message)
  })

  it('says the rest of a card that only names a point we lack', () => {
    expect(foundBy('cited-sentences', withCard({ answer: '{% if "lov-2018#nej" | holds %}A.{% else %}B.{% endif %}' }))).toEqual([
      'svar/regler/ny.md:16 the sentence «B.» cites nothing',
    ])
  })
})
