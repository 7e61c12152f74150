import { describe, expect, it } from 'vitest'
import { createContext, rules } from '../../src/check/index.js'
import type { Source } from '../../src/corpus/model.js'
import { smallCorpus, sourceText } from '../support/corpus.js'
import { foundBy } from '../support/findings.js'

const source = (front: Record<string, string>, ...points: string[]) => ({
  'kilder/lov.md': sourceText({ id: 'lov', points: ['P. {#p}', ...points], front }),
})

describe('source-metadata', () => {
  it('lets pass a source that says who, when, what and when it was looked at', () => {
    expect(foundBy('source-metadata', source({ issued: '2026-11-22', checked: '2026-11-22' }))).toEqual([])
  })

  it.each(['title', 'publisher', 'issued', 'kind', 'basis', 'checked'])(
    'refuses a source without `%s`, also where it did not come from a file',
    (key) => {
      const corpus = smallCorpus()
      const lacking = { ...corpus.sources.get('lov-2018')!, [key]: ' ' } as Source
      const context = createContext(corpus, { today: '2026-11-22' })
      const found = rules['source-metadata']!({ ...corpus, sources: new Map([['lov-2018', lacking]]) }, context)
      expect(found.map(({ message }) => message)).toEqual([`the source has no \`${key}\``])
    },
  )

  it('a file without one does not load at all', () => {
    expect(() =>
      smallCorpus({ 'kilder/lov.md': sourceText({ id: 'lov', points: ['P. {#p}'], front: { publisher: null } }) }),
    ).toThrow('`publisher`')
  })

  it('refuses a day that has not come', () => {
    expect(
      foundBy('source-metadata', source({ issued: '2027-01-01', checked: '2026-11-23' }, 'Q. {#q checked=2026-11-24}')),
    ).toEqual([
      'kilder/lov.md:1 `issued` 2027-01-01 is in the future',
      'kilder/lov.md:1 `checked` 2026-11-23 is in the future',
      'kilder/lov.md:14 `checked` 2026-11-23 is in the future',
      'kilder/lov.md:15 `checked` 2026-11-24 is in the future',
    ])
  })
})
