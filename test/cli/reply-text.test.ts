import { describe, expect, test } from 'vitest'
import { replyText } from '../../src/cli/reply-text.js'
import type { Answer, Citation, Reply } from '../../src/contract/index.js'
import { replyOf } from '../http/fake.js'

const answer: Answer = {
  id: 'varighed',
  title: 'Hvor længe varer et ressourceforløb?',
  short: 'Nye forløb stoppede 1. februar 2026.',
  markdown: [
    'Nye forløb stoppede 1. februar 2026 [1].',
    'Før det varede de højst tre år [2].',
    '**Det kan du gøre**\n\n- Find din bevilling frem.\n- Spørg kommunen.',
    '> Vi har ikke læst det i selve loven.',
  ].join('\n\n'),
  html: '<p>…</p>',
  citations: [1, 2],
}

const citation: Citation = {
  n: 1,
  point: 'lov-1750-2025#ingen-nye',
  source: { id: 'lov-1750-2025', title: 'Lov nr. 1750', publisher: 'Beskæftigelsesministeriet', issued: '2025-12-29' },
  locator: '§ 68',
  excerpt: 'Kommunen kan ikke give nye ressourceforløb.',
  validity: { from: '2026-02-01', holds: 'yes', label: 'gælder i dag' },
  historic: false,
  basis: 'read',
  confirmed: false,
  href: '/kilder/lov-1750-2025#ingen-nye',
}

const answered: Reply = {
  ...replyOf('answered', {
    text: 'Nye forløb stoppede 1. februar 2026.\n\nFør det varede de højst tre år.\n\nDet kan du gøre\nFind din bevilling frem.',
  }),
  answers: [answer],
  citations: [
    citation,
    { ...citation, n: 2, basis: 'inferred', validity: { from: '2022-01-01', holds: 'no', label: 'gjaldt til 31. januar 2026' } },
  ],
  currency: { status: 'partly_changed', notice: 'Reglerne blev ændret 1. februar 2026.' },
  suggestions: [{ label: 'Kan jeg få et forløb i dag?', request: { choose: { answerId: 'kan-jeg' } } }],
  handoff: [{ id: 'dukh', name: 'DUKH', helpsWith: 'rådgivning om handicap', url: 'https://www.dukh.dk' }],
}

describe('an answer in a terminal', () => {
  test('is title, answer with marks, steps, reservations, notice, sources with dates, what to ask next and whom', () => {
    expect(replyText(answered)).toBe(`Hvor længe varer et ressourceforløb?
====================================

Nye forløb stoppede 1. februar 2026 [1].

Før det varede de højst tre år [2].

Det kan du gøre

- Find din bevilling frem.
- Spørg kommunen.

! Vi har ikke læst det i selve loven.

Reglerne blev ændret 1. februar 2026.

Kilder
  [1] Lov nr. 1750. Beskæftigelsesministeriet, 29. december 2025. § 68 (gælder i dag).
      Kommunen kan ikke give nye ressourceforløb.
  [2] Lov nr. 1750. Beskæftigelsesministeriet, 29. december 2025. § 68 (gjaldt til 31. januar 2026, vores egen slutning).
      Kommunen kan ikke give nye ressourceforløb.

Spørg også
  - Kan jeg få et forløb i dag?

Hvem kan hjælpe
  - DUKH, rådgivning om handicap, https://www.dukh.dk
`)
  })

  test('begins with the care line where there is one', () => {
    const text = replyText({ ...answered, care: true, text: `Det lyder hårdt. Her er svaret:\n\n${answered.text}` })
    expect(text).toMatch(/^Det lyder hårdt\. Her er svaret:\n\nHvor længe varer/)
  })

  test('says that there are two, and shows both', () => {
    const second = { ...answer, id: 'b', title: 'Hvad er et fleksjob?', markdown: 'Et job på særlige vilkår [2].' }
    const text = replyText({
      ...answered,
      answers: [answer, second],
      text: `Du spørger om to ting.\n\n${answer.title}\n${answered.text}\n\n${second.title}\nEt job på særlige vilkår.`,
    })
    expect(text).toMatch(/^Du spørger om to ting\.\n\nHvor længe varer/)
    expect(text).toContain('Hvad er et fleksjob?\n====================\n\nEt job på særlige vilkår [2].')
    expect(text.match(/Kilder/g)).toHaveLength(1)
  })
})

describe('a reply without an answer in a terminal', () => {
  test('is its text', () => {
    expect(replyText(replyOf('abstained', { text: 'Det har vi ikke kilder til. Spørg Skattestyrelsen.' }))).toBe(
      'Det har vi ikke kilder til. Spørg Skattestyrelsen.\n',
    )
  })

  test('lists choices that the text does not', () => {
    const option = (label: string) => ({ label, request: { question: label } })
    const reply = {
      ...replyOf('clarify', { text: 'Hvilken ydelse mener du?\n\n- Den første' }),
      options: [option('Den første'), option('Den anden')],
    }
    expect(replyText(reply)).toBe('Hvilken ydelse mener du?\n\n- Den første\n\nVælg\n  - Den anden\n')
  })

  test('cites passages', () => {
    const text = replyText({ ...replyOf('passages', { text: 'Det står der om det.' }), citations: [citation] })
    expect(text).toContain('Det står der om det.\n\nKilder\n  [1] Lov nr. 1750.')
  })

  test('that is urgent is nothing but itself and its numbers', () => {
    const reply = {
      ...replyOf('urgent', { text: 'Ring 112, hvis du er i fare.' }),
      handoff: [{ id: 'livslinien', name: 'Livslinien', helpsWith: 'tanker om at dø', phone: '70 20 12 01' }],
    }
    expect(replyText(reply)).toBe(
      'Ring 112, hvis du er i fare.\n\nHvem kan hjælpe\n  - Livslinien, tanker om at dø, 70 20 12 01\n',
    )
  })
})
