import { describe, expect, it } from 'vitest'
import { createSplit } from '../../src/retrieval/compounds.js'

const parts = new Set([
  'ressource',
  'forløb',
  'ydelse',
  'fleks',
  'job',
  'sundhed',
  'koordinator',
  'virksomhed',
  'praktik',
  'arbejde',
  'arbejds',
  'evne',
  'sag',
  'behandler',
])
const endings = new Set([...parts, 'koordinatoren', 'forløbet', 'behandleren', 'ydelsen'])
const split = createSplit(parts, (word) => endings.has(word))

describe('splitting compounds', () => {
  it.each([
    ['ressourceforløb', ['ressource', 'forløb']],
    ['ressourceforløbsydelse', ['ressource', 'forløb', 'ydelse']],
    ['ressourceforløbsydelsen', ['ressource', 'forløb', 'ydelsen']],
    ['fleksjob', ['fleks', 'job']],
    ['sundhedskoordinatoren', ['sundhed', 'koordinatoren']],
    ['sagsbehandler', ['sag', 'behandler']],
    ['arbejdsevne', ['arbejds', 'evne']],
  ])('%s', (word, wanted) => expect(split(word)).toEqual(wanted))

  it('leaves a word alone that is no compound of known parts', () => {
    expect(split('rugbrød')).toEqual([])
    expect(split('praktikken')).toEqual([])
  })

  it('leaves short words alone', () => {
    expect(split('jobjob')).toEqual(['job', 'job'])
    expect(split('job')).toEqual([])
  })

  it('takes the fewest parts that will do', () => {
    const greedy = createSplit(new Set(['for', 'løb', 'forløb', 'ressource']), (word) => ['løb', 'forløb', 'tid'].includes(word))
    expect(greedy('ressourceforløb')).toEqual(['ressource', 'forløb'])
  })

  it('ends on long nonsense', () => {
    expect(split('jobsag'.repeat(200))).toEqual([])
  })
})
