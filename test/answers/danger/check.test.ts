import { describe, expect, it } from 'vitest'
import { createDangerCheck } from '../../../src/answers/danger/index.js'
import { dangerShape } from '../../../src/corpus/danger.js'

const check = createDangerCheck(
  dangerShape.parse({
    jokes: ['lol', '😂', 'haha*'],
    people: {
      self: ['jeg'],
      mine: ['mig'],
      other: ['(han|hun)', '(min|en) ven'],
      theirs: ['sig'],
      told: ['min ven siger'],
      toldAfter: ['siger min ven'],
    },
    figures: [
      { id: 'falde-i-søvn', level: 'none', patterns: ['falde i søvn'] },
      { id: 'faldt-før', level: 'amber', patterns: ['faldt sidste år', 'ved at falde'] },
      { id: 'faldt-lige', level: 'red', patterns: ['faldt sidste år og igen i dag'] },
    ],
    signs: [
      { id: 'falde', level: 'red', patterns: ['falde', 'faldt', 'falder på sig'] },
      { id: 'faldet', level: 'red', acute: true, patterns: ['er faldet'] },
      { id: 'vakle', level: 'amber', patterns: ['vakle'] },
      { id: 'skubbe', level: 'red', reply: 'threat', patterns: ['skubbe dem'] },
      { id: 'skubbet', level: 'red', reply: 'violence', patterns: ['skubber mig', 'skubber ham'] },
    ],
  }),
)
const citizen = (text: string) => check(text, 'citizen')
const adviser = (text: string) => check(text, 'adviser')

describe('levels', () => {
  it('none where nothing is found', () => expect(citizen('hvornår er mødet')).toEqual({ level: 'none' }))
  it('red with its sign', () => expect(citizen('falde')).toEqual({ level: 'red', reply: 'self', sign: 'falde' }))
  it('amber with its sign', () => expect(citizen('vakle')).toEqual({ level: 'amber', sign: 'vakle' }))
  it('red beside amber is red', () => expect(citizen('vakle og falde').level).toBe('red'))
  it('nothing at all is none', () => expect(citizen('')).toEqual({ level: 'none' }))
})

describe('figures', () => {
  it('take their own words out, and no others', () => {
    expect(citizen('falde i søvn').level).toBe('none')
    expect(citizen('falde i søvn eller falde').level).toBe('red')
  })
  it('may be a sign themselves', () => expect(citizen('faldt sidste år')).toEqual({ level: 'amber', sign: 'faldt-før' }))
  it('that are red win over one that is amber', () =>
    expect(citizen('faldt sidste år og igen i dag')).toMatchObject({ level: 'red', sign: 'faldt-lige' }))
  it('that are harmless win over one that is amber', () => expect(citizen('ved at falde i søvn').level).toBe('none'))
  it('end at a comma', () => expect(citizen('falde, i søvn').level).toBe('red'))
})

describe('marks of joking', () => {
  it('take red down to amber', () => expect(citizen('falde lol')).toEqual({ level: 'amber', sign: 'falde' }))
  it('leave amber as it is', () => expect(citizen('vakle lol').level).toBe('amber'))
  it('leave none as it is', () => expect(citizen('lol haha 😂').level).toBe('none'))
  it('do not reach what is already happening', () => expect(citizen('er faldet lol').level).toBe('red'))
  it('reach ten words back', () => {
    expect(citizen(`falde ${'hen '.repeat(10)}lol`).level).toBe('amber')
    expect(citizen(`falde ${'hen '.repeat(11)}lol`).level).toBe('red')
  })
  it('reach four words on', () => {
    expect(citizen(`lol ${'hen '.repeat(4)}falde`).level).toBe('amber')
    expect(citizen(`lol ${'hen '.repeat(5)}falde`).level).toBe('red')
  })
  it('speak of one sign, not of another far away', () => expect(citizen(`falde lol ${'hen '.repeat(12)}falde`).level).toBe('red'))
})

describe('persons', () => {
  it.each([
    ['jeg vil falde', 'self'],
    ['han vil falde', 'other'],
    ['min ven vil falde', 'other'],
    ['falder på sig', 'other'],
    ['min ven og jeg vil falde', 'self'],
    ['jeg ved han vil falde', 'other'],
    ['han gik. Vil falde', 'self'],
    ['han gik, vil falde', 'self'],
    ['min ven, vil falde', 'other'],
    ['min ven siger jeg vil falde', 'other'],
    ['min ven siger du jeg vil falde', 'self'],
    ['jeg vil falde siger min ven', 'other'],
    [`han ${'hen '.repeat(15)}falde`, 'self'],
  ])('%s: %s', (text, reply) => expect(citizen(text)).toMatchObject({ level: 'red', reply }))

  it.each([
    ['jeg vil falde', 'self'],
    ['falde', 'adviser'],
    ['han vil falde', 'adviser'],
    ['min ven siger jeg vil falde', 'adviser'],
    ['jeg vil skubbe dem', 'threat'],
    ['han vil skubbe dem', 'adviser'],
    ['han skubber mig', 'violence'],
    ['han skubber ham', 'adviser'],
  ])('from an adviser, %s: %s', (text, reply) => expect(adviser(text)).toMatchObject({ level: 'red', reply }))

  it('the writer is answered before others, others before violence, violence before a threat', () => {
    expect(citizen('han vil falde. jeg vil falde')).toMatchObject({ reply: 'self' })
    expect(citizen('han skubber mig. han vil falde')).toMatchObject({ reply: 'other' })
    expect(citizen('jeg vil skubbe dem. han skubber mig')).toMatchObject({ reply: 'violence' })
  })
})
