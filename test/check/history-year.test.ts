import { describe, expect, it } from 'vitest'
import { foundBy, withCard } from '../support/findings.js'

const found = (answer: string) => foundBy('history-year', withCard({ answer }))

describe('history-year', () => {
  it('lets pass history with a year, and what holds without one', () => {
    expect(found('I 2018 kom loven [dengang @lov-2018#ikraft]. Den svarer [@lov-2018#skrift].')).toEqual([])
  })

  it.each([
    'Loven kom [dengang @lov-2018#ikraft].',
    'Det var 20181 kroner [dengang @lov-2018#ikraft].',
    'Den 1. juni [@lov-2018#skrift; dengang @lov-2018#ikraft].',
  ])('refuses %s', (answer) => {
    expect(found(answer)[0]).toContain('cites history and has no year')
  })
})
