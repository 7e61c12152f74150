import { describe, expect, it } from 'vitest'
import { slotsOf } from '../../src/retrieval/slots.js'

describe('the days that a question asks about', () => {
  it.each([
    ['hvad gjaldt der i 2018', '2018-01-01', '2018-12-31'],
    ['hvor længe varede et forløb i 2017?', '2017-01-01', '2017-12-31'],
    ['hvad gjaldt pr. 1. september 2017', '2017-09-01', '2017-09-01'],
    ['hvad gjaldt den 2018-06-01', '2018-06-01', '2018-06-01'],
    ['måtte kommunen det i marts 2019', '2019-03-01', '2019-03-31'],
    ['kunne man få et nyt forløb dengang i 2020', '2020-01-01', '2020-12-31'],
    ['hvordan var reglerne før 2010', '2009-12-31', '2009-12-31'],
  ])('%s', (question, from, to) => expect(slotsOf(question).period).toEqual({ from, to }))

  it.each([
    ['names a text', 'hvad siger aftalen fra 2017'],
    ['names a text with its day', 'hvad ændrede præciseringen af 1. juni 2018'],
    ['tells a story', 'jeg fik bevilget mit forløb i 2019, hvad gælder nu'],
    ['asks what is left of old rules', 'hvad gælder stadig af reglerne fra 2017 og 2018'],
    ['asks about today', 'hvor længe varer et ressourceforløb'],
    ['holds a day that does not exist', 'hvad gjaldt den 31. februar 2018'],
    ['holds a decision number', 'hvad siger 58-18'],
  ])('none, when it %s', (_, question) => expect(slotsOf(question).period).toBeUndefined())
})

describe('whether the asker has a running ressourceforløb', () => {
  it.each([
    ['mit ressourceforløb slutter om et år', 'ja'],
    ['jeg er i ressourceforløb, må de det', 'ja'],
    ['jeg er midt i et ressourceforløb', 'ja'],
    ['jeg har aldrig haft et ressourceforløb', 'nej'],
    ['jeg er ikke i ressourceforløb', 'nej'],
    ['hvad er et ressourceforløb', 'ukendt'],
  ])('%s: %s', (question, forloeb) => expect(slotsOf(question).forloeb).toBe(forloeb))
})
