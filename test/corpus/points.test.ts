import { describe, expect, it } from 'vitest'
import type { Point } from '../../src/corpus/model.js'
import { smallCorpus, sourceText } from '../support/corpus.js'

/** The points of one source, by the part of their id after `#`. */
function pointsOf(points: string[], valid = '{ from: 2018-06-01 }', more = {}): Record<string, Point> {
  const corpus = smallCorpus({ 'kilder/ny.md': sourceText({ id: 'ny', points, front: { valid, ...more } }) })
  return Object.fromEntries(corpus.sources.get('ny')!.points.map((point) => [point.id.slice('ny#'.length), point]))
}

describe('a point inherits from its source', () => {
  it('validity, basis, confirmed and checked', () => {
    const { a } = pointsOf(['P. {#a}'], '{ from: 2018-06-01, to: 2021-12-31 }', {
      basis: 'inferred',
      confirmed: 'true',
      checked: '2026-10-01',
    })
    expect(a).toMatchObject({
      validity: { from: '2018-06-01', to: '2021-12-31' },
      basis: 'inferred',
      confirmed: true,
      checked: '2026-10-01',
      nature: 'rule',
      isReplacedBy: [],
    })
  })

  it('but what it says itself stands', () => {
    const { a } = pointsOf([
      'P. {#a from=2019-01-01 to=2020-01-01 basis=inferred confirmed=true checked=2026-11-02 locator="RSL § 10" replacedBy="lov-2018#skrift lov-2018#ikraft" url=https://star.dk/x}',
    ])
    expect(a).toMatchObject({
      validity: { from: '2019-01-01', to: '2020-01-01' },
      basis: 'inferred',
      confirmed: true,
      checked: '2026-11-02',
      locator: 'RSL § 10',
      isReplacedBy: ['lov-2018#skrift', 'lov-2018#ikraft'],
      url: 'https://star.dk/x',
    })
  })

  it('each day by itself: one given leaves the others as they are', () => {
    const { a } = pointsOf(
      ['P. {#a to=2025-01-01}'],
      '{ from: 2018-06-01, to: 2026-01-31, running: { begunBefore: 2026-02-01 } }',
    )
    expect(a?.validity).toEqual({ from: '2018-06-01', to: '2025-01-01', running: { begunBefore: '2026-02-01' } })
  })

  it('`none` lifts a day, and with the end goes what hung on it', () => {
    const { a, b } = pointsOf(
      ['P. {#a to=none}', 'Q. {#b unknownFrom=none running=none}'],
      '{ from: 2018-06-01, to: 2026-01-31, running: { begunBefore: 2026-02-01 }, unknownFrom: 2027-01-01 }',
    )
    expect(a?.validity).toEqual({ from: '2018-06-01', unknownFrom: '2027-01-01' })
    expect(b?.validity).toEqual({ from: '2018-06-01', to: '2026-01-31' })
  })

  it('no doubt about what ended before the doubt began', () => {
    const { a } = pointsOf(['P. {#a to=2026-01-31}'], '{ from: 2018-06-01, unknownFrom: 2027-01-01 }')
    expect(a?.validity).toEqual({ from: '2018-06-01', to: '2026-01-31' })
  })

  it.each(['event', 'figure', 'view'])('only the first day where it is an %s', (nature) => {
    const { a } = pointsOf([`P. {#a nature=${nature} from=2017-03-14}`], '{ from: 2018-06-01, to: 2019-01-01 }')
    expect(a).toMatchObject({ nature, validity: { from: '2017-03-14' } })
    expect(a?.validity).not.toHaveProperty('to')
  })
})

describe('the text of a point', () => {
  it('may run over lines', () => {
    expect(pointsOf(['Praktikken skal\n   bestå af opgaver. {#a}', 'Q. {#b}'])['a']?.text).toBe(
      'Praktikken skal bestå af opgaver.',
    )
  })

  it('may begin or go on with a date', () => {
    const { a, b } = pointsOf(['1. juni 2018 trådte loven i kraft. {#a}', 'Den begyndte\n1. juli 2018. {#b}'])
    expect(a?.text).toBe('1. juni 2018 trådte loven i kraft.')
    expect(b?.text).toBe('Den begyndte 1. juli 2018.')
  })

  it('may hold its attributes on a line of their own', () => {
    expect(pointsOf(['P.\n   {#a nature=view\n   from=2018-06-02}'])['a']).toMatchObject({ text: 'P.', nature: 'view' })
  })
})

describe('the locator', () => {
  it('is the heading and the number of the item under it', () => {
    const corpus = smallCorpus({
      'kilder/ny.md':
        sourceText({ id: 'ny', points: [] }) +
        '1. P. {#a}\n1. Q. {#b}\n\n### Næste\n\n4. R. {#c}\n<!-- en note\nover linjer -->\n5. S. {#d}\n',
    })
    expect(corpus.sources.get('ny')!.points.map(({ locator }) => locator)).toEqual([
      'Afsnit, punkt 1',
      'Afsnit, punkt 2',
      'Næste, punkt 4',
      'Næste, punkt 5',
    ])
  })
})
