import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkCorpus, rules } from '../../src/check/index.js'
import { smallCorpus, sourceText } from '../support/corpus.js'
import { withCard } from '../support/findings.js'

const today = '2026-11-22'

describe('the whole check', () => {
  it('has nothing against the small corpus', () => {
    expect(checkCorpus(smallCorpus(), { today })).toEqual([])
  })

  it('has a file and a test for each rule', () => {
    const files = readdirSync('src/check')
    const tests = readdirSync('test/check')
    for (const name of Object.keys(rules)) {
      expect(files).toContain(`${name}.ts`)
      expect(tests).toContain(`${name}.test.ts`)
    }
  })

  it('names the rule by its file', () => {
    const found = checkCorpus(
      smallCorpus({ ...withCard({ short: 'Uden kilde.', answer: 'Uden [@lov-2018#nej].', steps: '- Det er et krav.' }) }),
      { today },
    )
    for (const { rule } of found) expect(Object.keys(rules)).toContain(rule)
    expect(new Set(found.map(({ rule }) => rule))).toEqual(
      new Set(['cited-sentences', 'citation-targets', 'advice-content', 'card-parts']),
    )
  })

  it('says a thing once, though it stands in many texts', () => {
    const answer =
      '{% if audience == "citizen" %}Til dig [@lov-2018#skrift].{% else %}Til andre [@lov-2018#skrift].{% endif %} Uden kilde.'
    expect(checkCorpus(smallCorpus(withCard({ answer })), { today }).map(({ rule }) => rule)).toEqual(['cited-sentences'])
  })

  it('gives errors first, then by file and line', () => {
    const found = checkCorpus(
      smallCorpus({
        ...withCard({ answer: 'Uden kilde.\nOgså uden.', steps: '- Kun et.' }),
        'kilder/a.md': sourceText({ id: 'a', points: ['P. {#p}'], front: { checked: '2026-01-01' } }),
      }),
      { today },
    )
    expect(found.map(({ level, file, line }) => `${level} ${file}:${line}`)).toEqual([
      'error kilder/a.md:14',
      'error svar/regler/ny.md:16',
      'error svar/regler/ny.md:17',
      'warning kilder/a.md:1',
      'warning svar/regler/ny.md:21',
    ])
  })

  it('has a mend for everything', () => {
    for (const { message, mend } of checkCorpus(smallCorpus(withCard({ short: 'Man skal [@lov-2018#x].' })), { today })) {
      expect(mend).not.toBe('')
      expect(`${message}${mend}`).not.toMatch(/\.$/)
    }
  })
})
