import { describe, expect, it } from 'vitest'
import { sourceText } from '../support/corpus.js'
import { foundBy, withCard } from '../support/findings.js'

const law = {
  'kilder/lov.md': sourceText({
    id: 'lov',
    points: [
      'Fem. {#fem from=2013-01-01 to=2021-12-31}',
      'Tre. {#tre from=2022-01-01 to=2026-01-31 running=2026-02-01}',
      'Ventet. {#ventet from=2018-06-01 unknownFrom=2027-01-01}',
      'Gammel. {#gammel from=2018-06-01 unknownFrom=2026-02-01}',
      'Ny. {#ny from=2026-02-01}',
      'Sagt. {#sagt nature=view from=2017-01-01}',
    ],
  }),
}

const found = (answer: string, reservations = '[]') =>
  foundBy('holding', { ...law, ...withCard({ answer, short: 'A [@lov#sagt].', front: { reservations } }) })

describe('holding', () => {
  it('lets pass what holds on every day on which it is shown', () => {
    expect(found('A [@lov#ny]. B [@lov#sagt].')).toEqual([])
  })

  it('lets pass a card that branches where its rules change', () => {
    expect(
      found(
        `{% if "lov#fem" | holds %}A [@lov#fem].{% elsif "lov#tre" | holds %}B [@lov#tre].{% else %}Fra 2022 [dengang @lov#tre].{% endif %}`,
      ),
    ).toEqual([])
  })

  it('refuses what has ended, with the first day on which it is said', () => {
    expect(found('A [@lov#fem].')).toEqual(['svar/regler/ny.md:16 `lov#fem` has ended on 2022-01-01'])
  })

  it('no reservation mends what has ended', () => {
    expect(found('A [@lov#fem].', '[loebende-forloeb, ventes-2027]')).toHaveLength(1)
  })

  it('history may have ended', () => {
    expect(found('Det var i 2019 [dengang @lov#fem].')).toEqual([])
  })

  it('refuses what lives on for running cases without the reservation that says so', () => {
    expect(found('A [@lov#tre].')).toEqual(['svar/regler/ny.md:16 `lov#tre` lives on for running cases only on 2026-02-01'])
    expect(found('A [@lov#tre].', '[loebende-forloeb]')).toEqual([])
    expect(found('{% if "lov#tre" | running %}Er du i gang, A [@lov#tre].{% else %}B [@lov#sagt].{% endif %}')).toEqual([])
  })

  it('refuses what nobody has confirmed without the reservation that says so', () => {
    expect(found('A [@lov#ventet].')).toEqual(['svar/regler/ny.md:16 `lov#ventet` is not confirmed on 2027-01-01'])
    expect(found('A [@lov#ventet].', '[ventes-2027]')).toEqual([])
    expect(found('A [@lov#ventet].', '[foer-reformen]')).toHaveLength(1)
  })

  it('what was uncertain from the reform on may stand under its own reservation', () => {
    expect(found('A [@lov#gammel].')).toEqual(['svar/regler/ny.md:16 `lov#gammel` is not confirmed on 2026-02-01'])
    expect(found('A [@lov#gammel].', '[foer-reformen]')).toEqual([])
  })

  it('a reservation that is cut off, as two stand before it, does not count', () => {
    expect(found('A [@lov#ventet].', '[brevets-frist, ikke-for-sent, ventes-2027]')).toHaveLength(1)
  })

  it('does not look at the days on which the card is not shown', () => {
    expect(found('A [@lov#fem]. B [@lov#ny].').every((finding) => finding.endsWith('on 2026-02-01'))).toBe(true)
  })

  it('looks at the things to do as well', () => {
    expect(foundBy('holding', { ...law, ...withCard({ steps: '- A [@lov#fem].\n- B.' }) })).toEqual([
      'svar/regler/ny.md:20 `lov#fem` has ended on 2022-01-01',
    ])
  })
})
