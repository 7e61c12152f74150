import { describe, expect, it } from 'vitest'
import { createCorrection, editDistance } from '../../src/retrieval/spelling.js'

const correct = createCorrection([
  'sundhedskoordinator',
  'sundhedskoordinatoren',
  'ressourceforløb',
  'førtidspension',
  'praktik',
  'klage',
  'løn',
  'lån',
  'praksis',
])

describe('spelling correction', () => {
  it.each([
    ['sundhedskordinator', 'sundhedskoordinator'],
    ['sundhedskoordinater', 'sundhedskoordinator'],
    ['resourceforløb', 'ressourceforløb'],
    ['førtispension', 'førtidspension'],
    ['praktig', 'praktik'],
    ['pratkik', 'praktik'],
    ['klgae', 'klage'],
    ['førtdispensoin', 'førtidspension'],
  ])('%s is meant as %s', (typed, meant) => expect(correct(typed)).toBe(meant))

  it('never touches short words: løn is one letter from lån', () => {
    expect(correct('lxn')).toBeUndefined()
    expect(correct('søn')).toBeUndefined()
  })

  it('gives up beyond one edit in a middling word and two in a long one', () => {
    expect(correct('prxxtik')).toBeUndefined()
    expect(correct('ressurseforlab')).toBeUndefined()
  })

  it('never mends a first letter', () => {
    expect(createCorrection(['lytter'])('flytter')).toBeUndefined()
  })

  it('takes the word named first among equally near ones', () => {
    const two = createCorrection(['afslaget', 'afslagen'])
    expect(two('afslagex')).toBe('afslaget')
  })
})

describe('edit distance', () => {
  it('counts a swap of neighbours as one', () => {
    expect(editDistance('klgae', 'klage', 2)).toBe(1)
  })

  it('says one more than the limit when it is beyond it', () => {
    expect(editDistance('abc', 'xyzabc', 2)).toBe(3)
  })

  it('agrees with a slow reckoning on short words', () => {
    const slow = (a: string, b: string): number => {
      if (a === '' || b === '') return a.length + b.length
      if (a[0] === b[0]) return slow(a.slice(1), b.slice(1))
      const plain = 1 + Math.min(slow(a.slice(1), b), slow(a, b.slice(1)), slow(a.slice(1), b.slice(1)))
      return a[0] === b[1] && a[1] === b[0] ? Math.min(plain, 1 + slow(a.slice(2), b.slice(2))) : plain
    }
    for (const a of ['', 'løn', 'lån', 'bil', 'brev'])
      for (const b of ['søn', 'brve', 'libb', '']) expect(editDistance(a, b, 9)).toBe(slow(a, b))
  })
})
