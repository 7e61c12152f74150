import { describe, expect, it } from 'vitest'
import { sourceText } from '../support/corpus.js'
import { foundBy, withCard } from '../support/findings.js'

const found = (answer: string, area?: string) =>
  foundBy('refused-words', withCard({ answer: `${answer} [@lov-2018#skrift].` }, area))

describe('refused-words', () => {
  it.each([
    'Afgørelsen er ulovlig',
    'Det er ugyldigt',
    'Det er garanteret',
    'Det er helt sikkert',
    'Det skal nok gå',
    'Du behøver ikke møde',
    'Det behøver du ikke',
    'Du kan roligt vente',
    'Så bliv bare hjemme',
    'Bare ring',
    'Selvfølgelig kan du',
    'Naturligvis',
    'Desværre ikke',
    'Man kan klage',
    'Såfremt du klager',
    'I henhold til loven',
    'Det er så, jf. loven',
    'Vedrørende din sag',
    'Det foranlediges',
    'Borgeren kan klage',
    'Du er ressourcestærk',
    'Du er motiveret',
    'Du har udfordringer',
    'Ring til jobcentret',
  ])('refuses «%s»', (answer) => {
    expect(found(answer)[0]).toContain('svar/regler/ny.md:16 the word «')
  })

  it.each([
    'Lovligt',
    'Kommandoen',
    'Det er sikkert',
    'Borgere og borgerservice',
    'Manden',
    'Du har motivation',
    'Det er en bar mark',
    'Jobcenter',
    'Du får bare svar',
    'Det skal gå',
  ])('lets «%s» pass', (answer) => {
    expect(found(answer)).toEqual([])
  })

  it("lets a quotation pass: it is somebody else's word, or the reader's own", () => {
    expect(found('Skriv «jobcentret har sagt, at man er motiveret»')).toEqual([])
  })

  it('lets «borgeren» pass where the card is for people who work with the cases', () => {
    expect(found('Borgeren kan klage', 'koebenhavn')).toEqual([])
    expect(found('Borgeren er motiveret', 'koebenhavn')).toHaveLength(1)
  })

  it('looks at what citizens read only', () => {
    expect(found('{% if audience == "citizen" %}Du{% else %}Borgeren{% endif %} kan klage')).toEqual([])
  })

  it('lets «jobcentret» pass in a text that is shown only while there was one', () => {
    const law = {
      'kilder/lov.md': sourceText({
        id: 'lov',
        points: ['P. {#p to=2026-01-31}', 'Q. {#q to=2025-01-31}'],
        front: { valid: '{ from: 2013-01-01 }' },
      }),
    }
    const text = (point: string) =>
      withCard({
        short: 'A [@lov-2018#skrift].',
        answer: `{% if "lov#${point}" | holds %}Jobcentret svarer [@lov#${point}].{% else %}Kommunen svarer [@lov-2018#skrift].{% endif %}`,
      })
    expect(foundBy('refused-words', { ...law, ...text('p') })).toEqual([])
    expect(foundBy('refused-words', { ...law, ...text('q') })).toEqual([])
    expect(
      foundBy('refused-words', {
        ...law,
        ...withCard({ answer: '{% if "lov#q" | holds %}A [@lov#q].{% else %}Jobcentret svarer [@lov-2018#skrift].{% endif %}' }),
      }),
    ).toHaveLength(1)
  })

  it('looks at reservations and pointers as well', () => {
    expect(foundBy('refused-words', { 'sprog/forbehold.yaml': 'ny: Man kan klage.\n' })).toEqual([
      'sprog/forbehold.yaml:1 the word «Man»',
    ])
    expect(foundBy('refused-words', { 'sprog/kant.yaml': '- { id: x, title: X, pointer: Desværre. }\n' })).toEqual([
      'sprog/kant.yaml:1 the word «Desværre»',
    ])
  })
})
