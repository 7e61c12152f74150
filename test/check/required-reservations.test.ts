import { describe, expect, it } from 'vitest'
import type { CardSpec } from '../support/corpus.js'
import { foundBy, withCard } from '../support/findings.js'

const terms = {
  'sprog/begreber.yaml':
    '- { id: virksomhedspraktik, label: praktik }\n- { id: fleksjob, label: fleksjob }\n- { id: ressourceforloeb, label: x }\n- { id: klagefrist, label: klagefrist }\n',
}
const found = (spec: Omit<CardSpec, 'id'>, area?: string) =>
  foundBy('required-reservations', { ...terms, ...withCard(spec, area) })

describe('a card about something that one could stay away from', () => {
  it.each([
    { subject: '[virksomhedspraktik]' },
    { title: 'Skal jeg til møde?' },
    { title: 'Må jeg sige nej til en undersøgelse?' },
  ])('has a sentence against it: %j', (front) => {
    expect(found({ front })[0]).toContain('has nothing against staying away')
    for (const id of ['bliv-ikke-vaek', 'sig-ikke-nej', 'laege-foerst'])
      expect(found({ front: { ...front, reservations: `[${id}]` } })).toEqual([])
  })

  it('unless it is for people who work with the cases', () => {
    expect(found({ front: { subject: '[virksomhedspraktik]' } }, 'koebenhavn')).toEqual([])
  })

  it('sagsbehandling is no behandling', () => {
    expect(found({ front: { title: 'Hvor lang er sagsbehandlingen?' } })).toEqual([])
  })
})

describe('a time limit for complaining', () => {
  it('stands with both sentences about it', () => {
    const answer = 'Du kan klage inden fire uger [@lov-2018#skrift].'
    expect(found({ answer })).toEqual([
      'svar/regler/ny.md:16 a time limit for complaining, «Du kan klage inden fire uger.», without `brevets-frist`',
      'svar/regler/ny.md:16 a time limit for complaining, «Du kan klage inden fire uger.», without `ikke-for-sent`',
    ])
    expect(found({ answer, front: { reservations: '[brevets-frist]' } })).toHaveLength(1)
    expect(found({ answer, front: { reservations: '[ikke-for-sent, brevets-frist]' } })).toEqual([])
  })

  it('is asked of a card about the limit, whatever it says', () => {
    expect(found({ front: { subject: '[klagefrist]' } })).toHaveLength(2)
    expect(found({ front: { title: 'Hvad er fristen for at klage?' } })).toHaveLength(2)
  })

  it('is not shown by sending the reader to the letter', () => {
    expect(found({ steps: '- Se efter fristen for at klage i brevet.\n- Ring.' })).toEqual([])
  })
})

describe('hours in fleksjob', () => {
  it('stand with the sentence that no hour decides', () => {
    const spec = { answer: 'Timetallet afgør det ikke [@lov-2018#skrift].', front: { subject: '[fleksjob]' } }
    expect(found(spec)).toEqual([
      'svar/regler/ny.md:16 hours in fleksjob, «Timetallet afgør det ikke.», without `ingen-timegraense`',
    ])
    expect(found({ ...spec, front: { ...spec.front, reservations: '[ingen-timegraense]' } })).toEqual([])
    expect(found({ ...spec, front: {} })).toEqual([])
  })
})
