import { describe, expect, it } from 'vitest'
import { type Figure, figuresIn, normalNumber } from '../../src/check/figures.js'

/** A figure in a few letters. */
function letters(figure: Figure): string {
  if (figure.kind === 'date') return `${figure.day ?? ''}/${figure.month}/${figure.year ?? ''}`
  if (figure.kind === 'year') return `år ${figure.year}`
  if (figure.kind === 'section') return `§${figure.section}`
  if (figure.kind === 'reference') return `${figure.part} ${figure.value}`
  return figure.kind === 'pair' ? `${figure.first}-${figure.second}` : figure.value
}

const told = (text: string) => figuresIn(text).map(letters)

describe('figures in a text', () => {
  it.each<[string, string[]]>([
    ['Den 1. juni 2018 kom loven.', ['1/6/2018']],
    ['Den 1. Juni og i februar 2026 og i 2017.', ['1/6/', '/2/2026', 'år 2017']],
    ['Det kostede 40,4 mio. kr. og 5.000 kr.', ['40,4', '5000']],
    ['Se § 18 a, § 113 i loven og LAB § 68 a, stk. 2.', ['§18a', '§113', '§68a', 'stk 2']],
    ['Se §§ 16-19.', ['§16', '§17', '§18', '§19']],
    ['Se §§ 16 og 18 a, og paragraf 7.', ['§16', '§18a', '§7']],
    ['Afgørelse 58-18 og skrivelse 10112/2021.', ['58-18', '10112-2021']],
    ['18–39 år, 1-5 år, op til fem år, TO gange.', ['18-39', '1-5', '5', '2']],
    ['2½ time og ½ dag.', ['2,5', '0,5']],
    ['En trediveårig, tre-fire, tolvte, forto, ti.', ['3', '4', '10']],
    ['Et eller en.', []],
    ['Stk. 3, § 6, nr. 8, punkt 4, lov nr. 1750, nr. 9200.', ['stk 3', '§6', 'nr 8', 'punkt 4', '1750', '9200']],
    ['I 1234 og 2018, nr. 1750.', ['1234', 'år 2018', '1750']],
    ['Ni ud af 10 procent, 7,5 timer, 2 %.', ['9', '10', '7,5', '2']],
  ])('%s', (text, figures) => {
    expect(told(text)).toEqual(figures)
  })

  it('know that a number may be written in more ways', () => {
    expect(['5.000', '5000', '2,50', '2,5', '7,0', '1.234.567,8'].map(normalNumber)).toEqual([
      '5000',
      '5000',
      '2,5',
      '2,5',
      '7',
      '1234567,8',
    ])
  })

  it('keep the words they were written with', () => {
    expect(figuresIn('op til fem år fra 1. juni 2018').map(({ written }) => written)).toEqual(['fem', '1. juni 2018'])
  })
})
