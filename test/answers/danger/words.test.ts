import { describe, expect, it, test } from 'vitest'
import { CLAUSE, NO_BREAK, SENTENCE, wordsOf } from '../../../src/answers/danger/words.js'

const words = (text: string): readonly string[] => wordsOf(text).words
const breaks = (text: string): readonly number[] => wordsOf(text).breaks

describe('words', () => {
  test.each<readonly [text: string, words: string[]]>([
    ['Jeg vil ikke', ['jeg', 'vil', 'ike']],
    ['', []],
    ['   ', []],
    ['selvmords-tanker', ['selvmords', 'tanker']],
    ["ka' ik'", ['ka', 'ik']],
    ['don’t', ['dont']],
    ['24 år', ['24', 'år']],
    ['§ 23, stk. 2', ['23', 'stk', '2']],
    ['*jeg* _vil_', ['jeg', 'vil']],
  ])('of «%s»', (text, wanted) => expect(words(text)).toEqual(wanted))

  test.each([
    ['doed', 'død'],
    ['vaere', 'være'],
    ['slaar', 'slår'],
    ['dödd', 'død'],
    ['dødddd', 'død'],
    ['haaaard', 'hard'],
    ['ÅÅÅ', 'å'],
    ['cafè', 'cafe'],
    ['ｊｅｇ', 'jeg'],
    ['le\u200bve', 'leve'],
    ['le\u00adve', 'leve'],
    ['dÃ¸', 'dø'],
  ])('%s is read as %s', (written, read) => expect(words(written)).toEqual([read]))

  it('are the same however the letters are put together', () => {
    expect(words('på måde dø'.normalize('NFD'))).toEqual(words('på måde dø'.normalize('NFC')))
  })

  it('keep emoji and joking smileys, each as a word', () => {
    expect(words('hej😂 :D ;-) 👍')).toEqual(['hej', '😂', ':d', ';-)', '👍'])
  })

  it('do not take a time of day, a label or a sad smile for a joking one', () => {
    expect(words('kl 10:30 svar:dag :( :)')).toEqual(['kl', '10', '30', 'svar', 'dag'])
  })
})

describe('breaks before words', () => {
  test.each<readonly [text: string, breaks: number[]]>([
    ['et to', [SENTENCE, NO_BREAK]],
    ['et, to', [SENTENCE, CLAUSE]],
    ['et\nto', [SENTENCE, CLAUSE]],
    ['et - to', [SENTENCE, CLAUSE]],
    ['et. To', [SENTENCE, SENTENCE]],
    ['et! To', [SENTENCE, SENTENCE]],
    ['et? to', [SENTENCE, SENTENCE]],
    ['et\n\nto', [SENTENCE, SENTENCE]],
    ['et... to', [SENTENCE, CLAUSE]],
    ['et.to', [SENTENCE, CLAUSE]],
    ['et 😭 to', [SENTENCE, CLAUSE, CLAUSE]],
    ['et *to*', [SENTENCE, NO_BREAK]],
  ])('«%s»', (text, wanted) => expect(breaks(text)).toEqual(wanted))
})
