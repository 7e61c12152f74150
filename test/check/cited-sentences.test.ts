import { describe, expect, it } from 'vitest'
import { foundBy, withCard } from '../support/findings.js'

const found = (spec: { short?: string; answer?: string; steps?: string }) => foundBy('cited-sentences', withCard(spec))

describe('cited-sentences', () => {
  it('lets pass what cites, what is advice, and what is to be done', () => {
    expect(
      found({
        short: 'Nej. Det kan den ikke [@lov-2018#skrift].',
        answer: 'A [@lov-2018#skrift]. [Ring. Skriv.]{.raad}',
        steps: '- Ring.\n- Skriv.',
      }),
    ).toEqual([])
  })

  it('refuses a sentence of Kort or Svar that cites nothing', () => {
    expect(found({ short: 'Det kan den.', answer: 'A [@lov-2018#skrift]. Og mere.' })).toEqual([
      'svar/regler/ny.md:12 the sentence «Det kan den.» cites nothing',
      'svar/regler/ny.md:16 the sentence «Og mere.» cites nothing',
    ])
  })

  it('is not satisfied by advice in a part of the sentence', () => {
    expect(found({ answer: 'Du kan klage, så [ring]{.raad}.' })).toHaveLength(1)
  })

  it('looks into every branch', () => {
    expect(found({ answer: '{% if audience == "consultant" %}Til dig.{% else %}A [@lov-2018#skrift].{% endif %}' })).toEqual([
      'svar/regler/ny.md:16 the sentence «Til dig.» cites nothing',
    ])
    expect(found({ answer: '{% if "lov-2018#skrift" | holds %}A [@lov-2018#skrift].{% else %}Før 2018.{% endif %}' })).toEqual([])
  })

  it('looks into list items and headings too', () => {
    expect(found({ answer: '- A [@lov-2018#skrift].\n- B.\n\n### C' })).toHaveLength(2)
  })
})
