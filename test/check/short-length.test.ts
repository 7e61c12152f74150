import { describe, expect, it } from 'vitest'
import { foundBy, withCard } from '../support/findings.js'

const found = (short: string) => foundBy('short-length', withCard({ short }))
const words = (count: number) => Array.from({ length: count }, (_, index) => `ord${index}`).join(' ')

describe('short-length', () => {
  it('lets pass two sentences of fifteen words', () => {
    expect(found(`${words(15)} [@lov-2018#skrift]. Ord ${words(14)} [@lov-2018#skrift].`)).toEqual([])
  })

  it('counts an answer word with its sentence', () => {
    expect(found('Nej. Det kan den ikke [@lov-2018#skrift]. [Ring i dag.]{.raad}')).toEqual([])
    expect(found(`Nej. ${words(15)} [@lov-2018#skrift].`)[0]).toContain('16 words in one sentence of Kort')
  })

  it('refuses a third sentence', () => {
    expect(found('En [@lov-2018#skrift]. To [@lov-2018#skrift]. [Tre.]{.raad}')).toEqual([
      'svar/regler/ny.md:12 Kort has 3 sentences',
    ])
  })

  it('refuses a sentence of sixteen words, and more than thirty words', () => {
    expect(found(`${words(16)} [@lov-2018#skrift].`)[0]).toContain('svar/regler/ny.md:12 16 words in one sentence of Kort')
    expect(found(`${words(16)} [@lov-2018#skrift]. Ord ${words(15)} [@lov-2018#skrift].`)).toContain(
      'svar/regler/ny.md:12 Kort has 32 words',
    )
  })

  it('counts no sign and no citation as a word', () => {
    expect(found(`Se § 113 – ${words(12)} [@lov-2018#skrift; @lov-2018#ikraft].`)).toEqual([])
  })
})
