import { describe, expect, it, test } from 'vitest'
import { level, verdict } from './bundled-check.js'

type Row = readonly [text: string, wanted: string]

const table = (rows: readonly Row[]) => test.each(rows)('%s: %s', (text, wanted) => expect(verdict(text)).toBe(wanted))

describe('red needs a person and an end', () => {
  table([
    ['jeg vil ikke leve', 'red/self'],
    ['jeg vil gerne leve', 'none'],
    ['jeg vil dø', 'red/self'],
    ['jeg tager livet af mig', 'red/self'],
    ['det hele ender nok godt', 'none'],
    ['så er det slut for mig', 'red/self'],
    ['hvornår er det slut', 'none'],
    ['gid jeg ikke var født', 'red/self'],
    ['hvornår er du født', 'none'],
  ])
})

describe('an object turns it off, where it covers the sign itself', () => {
  table([
    ['jeg vil afslutte det hele', 'red/self'],
    ['jeg vil afslutte sagen', 'none'],
    ['jeg vil afslutte det hele og få lukket min sag', 'none'],
    ['jeg hopper fra broen', 'red/self'],
    ['jeg hopper fra praktikken', 'none'],
    ['jeg skærer i mig selv', 'red/self'],
    ['de skærer i mine timer', 'none'],
    ['jeg vil dø', 'red/self'],
    ['jeg vil dø af grin', 'none'],
    ['kan ikke se nogen mening med livet', 'red/self'],
    ['kan ikke se nogen mening med praktikken', 'none'],
  ])

  describe('and never by standing elsewhere in the text', () => {
    table([
      ['jeg vil afslutte det hele. kan I lukke min sag', 'red/self'],
      ['min sag er slut, og jeg vil dø', 'red/self'],
      ['jeg dør af kedsomhed i praktikken, og jeg vil ikke leve', 'red/self'],
      ['jeg hopper fra praktikken og springer ud foran et tog', 'red/self'],
      ['orker ikke at være til, hjælp', 'red/self'],
      ['jeg vil ende mit liv, sagen er tabt', 'red/self'],
    ])
  })
})

describe('a word of degree is no sign alone', () => {
  table(
    ['dødtræt', 'dødsyg', 'død-irriterende', 'livstruende', 'livslang', 'livssituation', 'dødkedelig', 'livsvarig'].map(
      (word): Row => [`det er ${word} for mig at være i praktik`, 'none'],
    ),
  )
})

describe("other people's death is not danger", () => {
  table([
    ['min far er død', 'none'],
    ['min bror er døende', 'none'],
    ['min mand døde i foråret', 'none'],
    ['min bror tog sit liv i foråret', 'amber'],
    ['min søn døde ved selvmord', 'amber'],
    ['min mor skal dø', 'amber'],
    ['min mor vil dø', 'red/other'],
  ])
})

describe('what is past is amber, what is new is red', () => {
  table([
    ['jeg forsøgte selvmord for tre år siden', 'amber'],
    ['jeg forsøgte selvmord i går', 'red/self'],
    ['jeg havde selvmordstanker som ung', 'amber'],
    ['jeg havde selvmordstanker i nat', 'red/self'],
    ['jeg har haft selvmordstanker siden afslaget', 'red/self'],
    ['jeg havde selvmordstanker sidste år, og de er kommet tilbage', 'red/self'],
    ['min eksmand slog mig for ti år siden', 'amber'],
    ['min mand slog mig i går', 'red/violence'],
  ])
})

describe('a mark of joking takes red down to amber, never to none', () => {
  const marks = ['lol', 'haha', 'hahaha', '😂', '🤣', 'hehe', 'LOL', 'xD', ':D', ';)']
  test.each(marks)('%s after it', (mark) => expect(level(`jeg vil dø ${mark}`)).toBe('amber'))
  test.each(marks)('%s before it', (mark) => expect(level(`${mark} jeg vil dø`)).toBe('amber'))
  test.each(marks)('%s in the midst of it', (mark) => expect(level(`jeg vil ${mark} dø`)).toBe('amber'))

  it('speaks of what it stands beside only', () => {
    const story = 'i går fortalte min nabo en historie om sin hund og en postbud og det var ret sjovt haha'
    expect(level(`jeg vil ikke leve mere. Jeg har ikke sovet i tre uger. ${story}`)).toBe('red')
  })

  it('changes nothing where somebody may already be dying', () => {
    expect(level('har lige taget alle mine piller haha')).toBe('red')
  })

  it('is not a sad smile', () => {
    expect(level('jeg vil ikke leve mere :(')).toBe('red')
    expect(level('jeg vil ikke leve mere :)')).toBe('red')
  })
})

describe('the municipality that kills is a figure of speech', () => {
  table([
    ['kommunen slår mig ihjel', 'amber'],
    ['de slår mig ihjel med alle de møder', 'amber'],
    ['systemet tager livet af mig', 'amber'],
    ['det her tager livet af mig', 'amber'],
    ['min mand slår mig ihjel', 'red/violence'],
    ['jeg slår mig selv ihjel', 'red/self'],
  ])
})

describe('«jeg vil ikke dø, men …» is amber', () => {
  table([
    ['jeg vil ikke dø', 'amber'],
    ['jeg vil ikke dø, men jeg kan ikke leve sådan her', 'amber'],
    ['jeg er bange for at dø', 'amber'],
    ['jeg har ikke selvmordstanker', 'amber'],
    ['jeg vil ikke dø, men jeg vil heller ikke leve', 'red/self'],
    ['jeg gider ikke mere vil bare dø', 'red/self'],
  ])
})

describe('both a sign and a question: red wins', () => {
  table([
    ['hvornår er klagefristen? jeg vil ikke leve mere', 'red/self'],
    ['har selvmordstanker, må de sende mig i praktik', 'red/self'],
    ['jeg kan ikke mere. jeg vil dø', 'red/self'],
  ])
})
