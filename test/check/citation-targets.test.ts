import { describe, expect, it } from 'vitest'
import { foundBy, withCard } from '../support/findings.js'

describe('citation-targets', () => {
  it('lets a citation of a point pass', () => {
    expect(foundBy('citation-targets', withCard({ short: 'A [@lov-2018#skrift; dengang @lov-2018#ikraft].' }))).toEqual([])
  })

  it('refuses a citation of nothing, by its line', () => {
    expect(foundBy('citation-targets', withCard({ answer: 'A [@lov-2018#skrift].\nB [@lov-2018#nej; @anden#nej].' }))).toEqual([
      'svar/regler/ny.md:17 a citation of nothing: `lov-2018#nej` is no point',
      'svar/regler/ny.md:17 a citation of nothing: `anden#nej` is no point',
    ])
  })

  it('also in a branch that no day shows, and among the things to do', () => {
    const answer =
      'A [@lov-2018#skrift].{% if audience == "citizen" %}{% unless audience == "citizen" %}B [@lov-2018#nej].{% endunless %}{% endif %}'
    expect(foundBy('citation-targets', withCard({ answer, steps: '- C [@lov-2018#nix].' }))).toHaveLength(2)
  })
})
