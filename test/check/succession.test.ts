import { describe, expect, it } from 'vitest'
import { sourceText } from '../support/corpus.js'
import { foundBy } from '../support/findings.js'

const points = (...items: string[]) =>
  foundBy('succession', { 'kilder/lov.md': sourceText({ id: 'lov', points: items, front: { valid: '{ from: 2013-01-01 }' } }) })

const sources = (fronts: Record<string, Record<string, string>>) =>
  foundBy(
    'succession',
    Object.fromEntries(
      Object.entries(fronts).map(([id, front]) => [`kilder/${id}.md`, sourceText({ id, points: ['P. {#p}'], front })]),
    ),
  )

describe('succession of points', () => {
  it('lets pass a rule whose successor begins the day after', () => {
    expect(points('P. {#p to=2021-12-31 replacedBy="lov#q"}', 'Q. {#q from=2022-01-01}')).toEqual([])
  })

  it('lets pass a successor that began before, and one of two that comes later', () => {
    expect(
      points('P. {#p to=2021-12-31 replacedBy="lov#q lov#r"}', 'Q. {#q from=2021-06-01}', 'R. {#r from=2023-01-01}'),
    ).toEqual([])
  })

  it('refuses a gap', () => {
    expect(points('P. {#p to=2021-12-31 replacedBy="lov#q"}', 'Q. {#q from=2022-01-02}')).toEqual([
      'kilder/lov.md:14 a gap: `lov#p` ended on 2021-12-31, what replaces it begins on 2022-01-02',
    ])
  })

  it('a gap is filled by a point that says what held in between', () => {
    expect(
      points(
        'P. {#p to=2019-07-01 replacedBy="lov#mellem"}',
        'Ingen ret. {#mellem from=2019-07-02 to=2021-12-31 replacedBy="lov#q"}',
        'Q. {#q from=2022-01-01}',
      ),
    ).toEqual([])
  })

  it('refuses a rule that is replaced and never ends', () => {
    expect(points('P. {#p replacedBy="lov#q"}', 'Q. {#q from=2022-01-01}')).toEqual([
      'kilder/lov.md:14 `lov#p` is replaced from 2022-01-01 and has no last day',
    ])
    expect(points('P. {#p unknownFrom=2022-01-01 replacedBy="lov#q"}', 'Q. {#q from=2022-01-01}')).toEqual([])
  })

  it('refuses a loop, short or long', () => {
    expect(points('P. {#p to=2021-12-31 replacedBy="lov#p"}')).toEqual([
      'kilder/lov.md:14 `lov#p` is replaced by itself in the end',
    ])
    expect(
      points(
        'P. {#p to=2021-12-31 replacedBy="lov#q"}',
        'Q. {#q to=2021-12-31 replacedBy="lov#r"}',
        'R. {#r to=2021-12-31 replacedBy="lov#p"}',
      ),
    ).toHaveLength(3)
  })

  it('says nothing of a successor that does not exist: references does', () => {
    expect(points('P. {#p to=2021-12-31 replacedBy="lov#nix"}')).toEqual([])
  })

  it('what is no rule does not end', () => {
    expect(points('P. {#p nature=figure from=2017-01-01 replacedBy="lov#q"}', 'Q. {#q nature=figure from=2022-01-01}')).toEqual(
      [],
    )
  })
})

describe('succession of sources', () => {
  it('lets pass one that takes over the day after, and refuses a gap', () => {
    const old = { valid: '{ from: 2017-03-14, to: 2020-09-23 }', isReplacedBy: '[ny]' }
    expect(sources({ gammel: old, ny: { valid: '{ from: 2020-09-24 }' } })).toEqual([])
    expect(sources({ gammel: old, ny: { valid: '{ from: 2021-01-01 }' } })).toEqual([
      'kilder/gammel.md:1 a gap: `gammel` ended on 2020-09-23, what replaces it begins on 2021-01-01',
    ])
  })

  it('a source lasts as long as its longest point', () => {
    expect(
      foundBy('succession', {
        'kilder/gammel.md': sourceText({
          id: 'gammel',
          points: ['P. {#p}', 'Ingen ret. {#q from=2019-07-02 to=2021-12-31}'],
          front: { valid: '{ from: 2017-07-01, to: 2019-07-01 }', isReplacedBy: '[ny]' },
        }),
        'kilder/ny.md': sourceText({ id: 'ny', points: ['P. {#p}'], front: { valid: '{ from: 2022-01-01 }' } }),
      }),
    ).toEqual([])
  })

  it('refuses a loop', () => {
    expect(
      sources({
        a: { valid: '{ from: 2017-03-14, to: 2020-09-23 }', isReplacedBy: '[b]' },
        b: { valid: '{ from: 2017-03-14, to: 2020-09-23 }', isReplacedBy: '[a]' },
      }),
    ).toHaveLength(2)
  })
})
