import { describe, expect, it } from 'vitest'
import { assistant } from '../support/bundled.js'

const { analyse } = assistant.inner.retrieval
const wordsOf = (text: string) => analyse(text).words
const rolesOf = (text: string) => wordsOf(text).map((word) => `${word.text}:${word.role}`)

describe('the words of a question', () => {
  it('have roles: content, neutral, stop, question, unknown', () => {
    expect(rolesOf('hvornår skal min mor klage over zorbanaxen')).toEqual([
      'hvornår:question',
      'skal:stop',
      'min:stop',
      'mor:neutral',
      'klage:content',
      'over:stop',
      'zorbanaxen:unknown',
    ])
  })

  it.each([
    ['ressource forløb', 'ressourceforloeb'],
    ['resurseforløb', 'ressourceforloeb'],
    ['ressourceforloebet', 'ressourceforloeb'],
    ['flexjob', 'fleksjob'],
    ['sundhedskordinatoren', 'sundhedskoordinator'],
    ['føp', 'foertidspension'],
    ['arbejdsprøvning', 'virksomhedspraktik'],
  ])('%s is the term %s', (text, term) => {
    expect(wordsOf(text).map((word) => word.term)).toEqual([term])
  })

  it('a diagnosis is neither evidence nor veto', () => {
    expect(wordsOf('fibromyalgi').map((word) => word.role)).toEqual(['neutral'])
  })

  it('an age says under or over 40 and is no evidence', () => {
    const age = (text: string) =>
      wordsOf(text)
        .flatMap((word) => word.features.map((feature) => feature.key))
        .filter((key) => String(key).startsWith('?'))
    expect(age('jeg er 28')).toEqual(['?under 40'])
    expect(age('jeg er 52')).toEqual(['?fra 40'])
    expect(age('28 timer')).toEqual([])
  })

  it('a compound that nobody wrote is known by its parts', () => {
    const [word] = wordsOf('fleksjobskånehensyn')
    expect(word?.role).toBe('unknown')
    expect(word?.features.map((feature) => feature.key)).toEqual(expect.arrayContaining(['#fleksjob', '#skaanehensyn']))
  })

  it('keep where they stood', () => {
    const text = 'må de det, når jeg er i praktik?'
    for (const word of wordsOf(text)) expect(text.slice(word.start, word.end)).toBe(word.surface)
  })

  it('are the same for decomposed, zero-width and spaced-out typing', () => {
    expect(rolesOf('pra\u200bktik pa\u030a fa\u030a timer')).toEqual(rolesOf('praktik på få timer'))
  })
})
