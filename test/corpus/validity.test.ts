import { describe, expect, it } from 'vitest'
import type { Validity } from '../../src/corpus/model.js'
import { boundaryDays, hasBegun, holdsOn, label } from '../../src/corpus/validity.js'

const rule = (validity: Validity) => ({ nature: 'rule' as const, validity })

describe('a rule', () => {
  it('does not hold before its first day, and holds on it', () => {
    const point = rule({ from: '2018-06-01' })
    expect(holdsOn(point, '2018-05-31')).toBe('no')
    expect(holdsOn(point, '2018-06-01')).toBe('yes')
    expect(holdsOn(point, '2026-11-22')).toBe('yes')
  })

  it('holds on its last day, and not on the next', () => {
    const point = rule({ from: '2013-01-01', to: '2021-12-31' })
    expect(holdsOn(point, '2021-12-31')).toBe('yes')
    expect(holdsOn(point, '2022-01-01')).toBe('no')
  })

  it('lives on for running cases after it ended for new ones', () => {
    const point = rule({ from: '2022-01-01', to: '2026-01-31', running: { begunBefore: '2026-02-01' } })
    expect(holdsOn(point, '2026-01-31')).toBe('yes')
    expect(holdsOn(point, '2026-02-01')).toBe('running')
    expect(holdsOn(point, '2026-11-22')).toBe('running')
  })

  it('turns itself to unknown on the day from which nobody has confirmed it', () => {
    const point = rule({ from: '2018-06-01', unknownFrom: '2027-01-01' })
    expect(holdsOn(point, '2026-12-31')).toBe('yes')
    expect(holdsOn(point, '2027-01-01')).toBe('unknown')
  })

  it('is unknown rather than running where both could be said', () => {
    const point = rule({
      from: '2022-01-01',
      to: '2026-01-31',
      running: { begunBefore: '2026-02-01' },
      unknownFrom: '2027-01-01',
    })
    expect(holdsOn(point, '2026-12-31')).toBe('running')
    expect(holdsOn(point, '2027-01-01')).toBe('unknown')
  })

  it('has begun on its first day and ever after', () => {
    const point = rule({ from: '2013-01-01', to: '2021-12-31' })
    expect(hasBegun(point, '2012-12-31')).toBe(false)
    expect(hasBegun(point, '2013-01-01')).toBe(true)
    expect(hasBegun(point, '2026-11-22')).toBe(true)
  })
})

describe('what is no rule', () => {
  it.each(['event', 'figure', 'view'] as const)('an %s stays true from its day on, whatever else is written', (nature) => {
    const point = { nature, validity: { from: '2017-03-14', to: '2017-12-31', unknownFrom: '2020-01-01' } }
    expect(holdsOn(point, '2017-03-13')).toBe('no')
    expect(holdsOn(point, '2017-03-14')).toBe('yes')
    expect(holdsOn(point, '2026-11-22')).toBe('yes')
  })
})

describe('boundary days', () => {
  it('are the days on which some state changes, sorted, each once', () => {
    expect(
      boundaryDays([
        rule({ from: '2022-01-01', to: '2026-01-31', unknownFrom: '2027-01-01' }),
        rule({ from: '2013-01-01', to: '2021-12-31' }),
        { nature: 'event', validity: { from: '2017-03-14', to: '2019-01-01' } },
      ]),
    ).toEqual(['2013-01-01', '2017-03-14', '2022-01-01', '2026-02-01', '2027-01-01'])
  })

  it('leave no change between two of them', () => {
    const points = [
      rule({ from: '2018-06-01', to: '2026-01-31', running: { begunBefore: '2026-02-01' }, unknownFrom: '2027-01-01' }),
    ]
    const days = boundaryDays(points)
    for (
      let day = '2018-01-01', last = '';
      day < '2027-06-01';
      day = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
    ) {
      const state = holdsOn(points[0]!, day)
      if (last !== '' && state !== last) expect(days).toContain(day)
      last = state
    }
  })
})

describe('the label', () => {
  it.each([
    [{ from: '2018-06-01' }, '2026-11-22', 'gælder i dag'],
    [{ from: '2013-01-01', to: '2021-12-31' }, '2026-11-22', 'gjaldt til 31. december 2021'],
    [
      { from: '2022-01-01', to: '2026-01-31', running: { begunBefore: '2026-02-01' } },
      '2026-11-22',
      'gælder for forløb begyndt før 1. februar 2026',
    ],
    [{ from: '2018-06-01', unknownFrom: '2027-01-01' }, '2027-01-01', 'ikke bekræftet fra 1. januar 2027'],
    [{ from: '2026-02-01' }, '2025-06-01', 'gælder fra 1. februar 2026'],
  ])('of a rule %j on %s is «%s»', (validity, day, text) => {
    expect(label(rule(validity), day)).toBe(text)
  })

  it('does not say "i dag" of a day that is not today', () => {
    const point = rule({ from: '2013-01-01', to: '2021-12-31' })
    expect(label(point, '2017-09-01', '2026-11-22')).toBe('gjaldt 1. september 2017')
    expect(label(rule({ from: '2018-06-01' }), '2026-12-24', '2026-11-22')).toBe('gælder 24. december 2026, så vidt vi ved')
  })

  it('says when something happened, was counted, was said', () => {
    const validity = { from: '2017-03-14' }
    expect(label({ nature: 'event', validity }, '2026-11-22')).toBe('fra 14. marts 2017')
    expect(label({ nature: 'figure', validity }, '2026-11-22')).toBe('tal fra 14. marts 2017')
    expect(label({ nature: 'view', validity }, '2026-11-22')).toBe('sagt 14. marts 2017')
  })
})
