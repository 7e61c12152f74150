import { describe, expect, it } from 'vitest'
import { sourceText } from '../support/corpus.js'
import { foundBy, withCard } from '../support/findings.js'

const law = { 'kilder/lov.md': sourceText({ id: 'lov', points: ['P. {#p}', 'Q. {#q nature=view}'] }) }

describe('uncited-points', () => {
  it('refuses a point that no card cites, an opinion as well as a rule', () => {
    expect(foundBy('uncited-points', law)).toEqual([
      'kilder/lov.md:14 no card or flow cites `lov#p`',
      'kilder/lov.md:15 no card or flow cites `lov#q`',
    ])
  })

  it('lets pass what a card cites, as present, as history, among the things to do', () => {
    expect(foundBy('uncited-points', { ...law, ...withCard({ answer: 'A [dengang @lov#q].', steps: '- B [@lov#p].' }) })).toEqual(
      [],
    )
  })

  it('lets pass what a flow cites', () => {
    expect(foundBy('uncited-points', law, { citedByFlows: new Set(['lov#p', 'lov#q']) })).toEqual([])
  })

  it('a condition is no citation', () => {
    expect(
      foundBy('uncited-points', { ...law, ...withCard({ answer: '{% if "lov#p" | holds %}A [@lov#q].{% endif %}' }) }),
    ).toHaveLength(1)
  })
})
