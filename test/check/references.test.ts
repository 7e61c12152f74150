import { describe, expect, it } from 'vitest'
import { sourceText } from '../support/corpus.js'
import { foundBy, withCard } from '../support/findings.js'

const card = (front: Record<string, string>) => foundBy('references', withCard({ front }))

describe('references', () => {
  it('lets pass what is there', () => {
    expect(
      card({
        related: '[svar-paa-skrift]',
        reservations: '[ikke-laest, { id: en-mening, afsender: Cabi }]',
        readAloud: '[ikke-laest]',
      }),
    ).toEqual([])
  })

  it.each<[string, Record<string, string>]>([
    ['the subject `ukendt` does not exist', { subject: '[ukendt]' }],
    ['the related card `ukendt` does not exist', { related: '[ukendt]' }],
    ['the card is related to itself', { related: '[ny]' }],
    ['the reservation `ukendt` does not exist', { reservations: '[ukendt]' }],
    ['`readAloud` names `ikke-laest`, which is no reservation of the card', { readAloud: '[ikke-laest]' }],
    ['the reservation `en-mening` wants `afsender`', { reservations: '[en-mening]' }],
    ['the reservation `ikke-laest` has no place for `afsender`', { reservations: '[{ id: ikke-laest, afsender: Cabi }]' }],
  ])('%s', (message, front) => {
    expect(card(front)).toEqual([`svar/regler/ny.md:1 ${message}`])
  })

  it('of a flow are looked at where the flows are known', () => {
    expect(card({ flow: 'klage' })).toEqual([])
    expect(foundBy('references', withCard({ front: { flow: 'klage' } }), { flows: new Set(['mit-brev']) })).toEqual([
      'svar/regler/ny.md:1 the flow `klage` does not exist',
    ])
    expect(foundBy('references', withCard({ front: { flow: 'klage' } }), { flows: new Set(['klage']) })).toEqual([])
  })

  it('of a declined subject lead to contacts and cards', () => {
    const edge = '- { id: x, title: X, words: [x], pointer: Spørg., contacts: [ukendt], related: [nix] }\n'
    expect(foundBy('references', { 'sprog/kant.yaml': edge })).toEqual([
      'sprog/kant.yaml:1 the contact `ukendt` does not exist',
      'sprog/kant.yaml:1 the related card `nix` does not exist',
    ])
  })

  it('of a source and a point lead to sources and points', () => {
    expect(
      foundBy('references', {
        'kilder/lov.md': sourceText({
          id: 'lov',
          points: ['P. {#p to=2020-01-01 replacedBy="lov#nix"}'],
          front: { isReplacedBy: '[nix]', attestedBy: '[nej]' },
        }),
      }),
    ).toEqual([
      'kilder/lov.md:1 the source `nix` does not exist',
      'kilder/lov.md:1 the source `nej` does not exist',
      'kilder/lov.md:16 `replacedBy` names `lov#nix`, which does not exist',
    ])
  })

  it('of a word that is asked back lead to exactly one thing that exists', () => {
    const ask = (choices: string) =>
      foundBy('references', {
        'sprog/spoerg-igen.yaml': `- words: [x]\n  question: Hvad?\n  choices:\n    - { label: A, question: a }\n${choices}`,
      })
    expect(ask('    - { label: B, answerId: nix }\n')).toEqual([
      'sprog/spoerg-igen.yaml:1 the choice «B» leads to `nix`, which does not exist',
    ])
    expect(ask('    - { label: B }\n')).toEqual(['sprog/spoerg-igen.yaml:1 the choice «B» leads to 0 things'])
    expect(ask('    - { label: B, answerId: svar-paa-skrift, question: b }\n')).toEqual([
      'sprog/spoerg-igen.yaml:1 the choice «B» leads to 2 things',
    ])
    expect(ask('    - { label: B, flowId: klage }\n')).toEqual([])
  })
})
