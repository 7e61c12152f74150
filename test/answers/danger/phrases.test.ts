import { describe, expect, it } from 'vitest'
import { type Audience, level, phrases, verdict } from './bundled-check.js'

/** Every wrong one in one message, so that an editor sees them all at once. */
const wrong = (lines: readonly string[], wanted: string, read: (text: string) => string = verdict): string[] =>
  lines.filter((line) => read(line) !== wanted).map((line) => `${read(line)}: ${line}`)

describe('lists of phrases', () => {
  it.each([
    ['self', 'red/self'],
    ['others', 'red/other'],
    ['violence', 'red/violence'],
    ['threats', 'red/threat'],
    ['heavy', 'amber'],
    ['lookalikes', 'none'],
  ])('%s.txt: every one is %s', (name, wanted) => {
    expect(wrong(phrases(name), wanted)).toEqual([])
  })

  it('professionals.txt: every one is what stands before it', () => {
    const lines = phrases('professionals').map(
      (line) => /^(?<wanted>\S+) @(?<audience>\S+) (?<text>.*)$/.exec(line)?.groups ?? {},
    )
    const misread = lines.filter(({ wanted, audience, text = '' }) => verdict(text, audience as Audience) !== wanted)
    expect(misread).toEqual([])
  })

  it('hold no phrase in two lists', () => {
    const all = ['self', 'others', 'violence', 'threats', 'heavy', 'lookalikes'].flatMap(phrases)
    expect(all.filter((line, index) => all.indexOf(line) !== index)).toEqual([])
  })

  it('are long enough to mean something', () => {
    expect(['self', 'others', 'heavy', 'lookalikes'].map((name) => phrases(name).length >= 40)).toEqual([true, true, true, true])
  })
})

describe('a sign stays red beside whatever else is written', () => {
  const reds = phrases('self').filter((_, index) => index % 6 === 0)
  const harmless = phrases('lookalikes').filter((_, index) => index % 5 === 0)
  const both = reds.flatMap((red) => harmless.map((other) => [red, other] as const))

  it.each([
    ['the harmless after it', (red: string, other: string) => `${red}. ${other}`],
    ['the harmless before it', (red: string, other: string) => `${other}. ${red}`],
    ['both on lines of their own', (red: string, other: string) => `${other}\n\n${red}\n\n${other}`],
    ['a comma between', (red: string, other: string) => `${red}, ${other}`],
  ])('%s', (_, join) => {
    expect(both.map(([red, other]) => join(red, other)).filter((text) => level(text) !== 'red')).toEqual([])
  })

  it('and two harmless ones side by side do not make a red one', () => {
    const texts = harmless.flatMap((one) => harmless.map((other) => `${one}. ${other}`))
    const red = texts.filter((text) => level(text) === 'red')
    expect(red.length / texts.length).toBeLessThan(0.005)
  })
})
