import { describe, expect, it } from 'vitest'
import { assistant } from '../support/bundled.js'

const { analyse, candidates } = assistant.inner.retrieval

/** The places, from 0, of some cards for a question. */
function placesOf(question: string, ids: readonly string[]): number[] {
  const ranked = candidates.rank(analyse(question).words, { most: 50 }).map(({ id }) => id)
  return ids.map((id) => ranked.indexOf(id))
}

describe('what means the same ranks the same', () => {
  it.each([
    [
      'sundhedskoordinator',
      'har jeg ret til en sundhedskoordinator',
      'har jeg ret til en suko',
      'har jeg ret til en sundhedskordinator',
    ],
    [
      'førtidspension without Danish letters',
      'hvem bestemmer om jeg får førtidspension',
      'hvem bestemmer om jeg faar foertidspension',
      'hvem bestemmer om jeg får føp',
    ],
    ['split compounds', 'hvor længe varer et ressourceforløb', 'hvor længe varer et ressource forløb', 'hvor længe varer et rf'],
    ['inflection', 'må jeg have en bisidder med', 'må jeg have bisidderen med', 'må jeg ha bisidere med'],
  ])('%s', (_, ...wordings) => {
    const [first, ...others] = wordings.map((question) => candidates.rank(analyse(question).words)[0]?.id)
    for (const other of others) expect(other).toBe(first)
  })
})

describe('the nearer of two neighbours comes first', () => {
  it.each([
    ['hvem betaler pensionen ud', 'hvem-betaler-pensionen', 'hvem-bestemmer-om-pension'],
    ['hvem bestemmer om jeg får førtidspension', 'hvem-bestemmer-om-pension', 'hvem-betaler-pensionen'],
    ['hvor længe har jeg til at klage', 'klagefrist', 'hvordan-klager-jeg'],
    ['hvordan klager jeg over afgørelsen', 'hvordan-klager-jeg', 'klagefrist'],
    ['må jeg tage en med til mødet', 'bisidder', 'indkaldt-til-moede'],
    ['hvad skal sagsbeskrivelsen indeholde', 'sagsbeskrivelse', 'forberedende-del'],
    ['hvor mange penge satte københavn af i 2017', 'koebenhavn-beloeb', 'puljen-bedre-ressourceforloeb'],
    ['hvor mange penge var der i puljen bedre ressourceforløb', 'puljen-bedre-ressourceforloeb', 'koebenhavn-beloeb'],
  ])('%s', (question, nearer, farther) => {
    const [near, far] = placesOf(question, [nearer, farther])
    expect(near).toBe(0)
    expect(far === -1 || (far as number) > 0).toBe(true)
  })
})

describe('ranking', () => {
  it('is a matter of the words and not of chance: the same order twice', () => {
    const words = analyse('jeg skal i praktik og er bange for min ryg').words
    expect(candidates.rank(words)).toEqual(candidates.rank(words))
  })

  it('leaves a sample question out when it is measured on it', () => {
    const question = 'hvor længe har jeg til at klage'
    const within = candidates.rank(analyse(question).words, { most: 1 })[0]
    const without = candidates.rank(analyse(question).words, { most: 1, without: question })[0]
    expect(without?.likeness).toBeLessThanOrEqual(within?.likeness ?? 0)
  })

  it('finds nothing where nothing is said', () => {
    expect(candidates.rank(analyse('').words)).toEqual([])
  })
})
