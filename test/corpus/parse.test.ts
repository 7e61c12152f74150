import { describe, expect, it } from 'vitest'
import { parseCorpus } from '../../src/corpus/parse.js'
import { CorpusError } from '../../src/corpus/problems.js'
import { cardText, filesWith, smallCorpus, smallFiles, sourceText } from '../support/corpus.js'

/** The message of the error that these changes to a sound corpus give. */
function refusal(changes: Record<string, string | null>): string {
  try {
    smallCorpus(changes)
  } catch (error) {
    expect(error).toBeInstanceOf(CorpusError)
    return (error as CorpusError).message
  }
  return 'it loaded'
}

const source = (points: string[], front = {}) => ({ 'kilder/lov-2018.md': sourceText({ id: 'lov-2018', points, front }) })

describe('a sound corpus', () => {
  const corpus = smallCorpus()

  it('has every point by its full id, with where it stands', () => {
    expect([...corpus.points.keys()]).toEqual(['lov-2018#skrift', 'lov-2018#ikraft'])
    expect(corpus.points.get('lov-2018#skrift')).toMatchObject({
      text: 'Kommunen svarer på skrift.',
      locator: 'Afsnit, punkt 1',
      nature: 'rule',
      basis: 'read',
      confirmed: false,
      place: { file: 'kilder/lov-2018.md', line: 14 },
    })
  })

  it('takes a card apart into its three parts, each with its first line', () => {
    const card = corpus.cards.get('svar-paa-skrift')
    expect(card).toMatchObject({
      area: 'regler',
      subject: ['ressourceforloeb'],
      related: ['hvornaar-begyndte-det'],
      readAloud: [],
    })
    expect(card?.questions).toHaveLength(8)
    expect(card?.parts.short).toEqual({
      text: 'Kommunen svarer på skrift [@lov-2018#skrift].',
      place: { file: 'svar/regler/svar-paa-skrift.md', line: 12 },
    })
    expect(card?.parts.steps.text).toBe('- Skriv til din sagsbehandler.\n- Gem svaret.')
  })

  it('reads the word lists', () => {
    expect(corpus.language).toMatchObject({
      terms: [{ id: 'ressourceforloeb', label: 'ressourceforløb' }],
      questionWords: ['hvad', 'hvornår', 'kan'],
      stems: { haver: 'have' },
      neutralWords: ['kol', 'gigt', 'mor', 'far'],
      compoundParts: ['forløb', 'ydelse'],
      ambiguous: [{ words: ['ydelse'] }],
    })
  })

  it('fills in what a list may leave out', () => {
    expect(corpus.edges.get('skat')).toMatchObject({ deadline: false, alone: false, related: [] })
    expect(corpus.danger.signs[0]).toMatchObject({ id: 'vil-doe', patterns: ['jeg vil dø'] })
    expect(corpus.danger).toMatchObject({ fillers: [], jokes: [] })
  })

  it('keeps the reservations in the order of the file, which is the order of harm', () => {
    expect([...corpus.reservations.keys()].slice(0, 3)).toEqual(['brevets-frist', 'ikke-for-sent', 'bliv-ikke-vaek'])
    expect(corpus.reservations.get('foer-reformen')).toMatchObject({
      from: '2026-02-01',
      place: { file: 'sprog/forbehold.yaml', line: 5 },
    })
  })

  it('is frozen through and through', () => {
    expect(Object.isFrozen(corpus.cards.get('svar-paa-skrift')?.parts.short)).toBe(true)
    expect(() => (corpus.cards as Map<string, unknown>).set('x', {})).toThrow('does not change')
    expect(() => (corpus.cards as Map<string, unknown>).clear()).toThrow('does not change')
    expect(() => (corpus.language.stopWords as string[]).push('x')).toThrow()
  })
})

describe('the version', () => {
  it('is the same for the same files in any order, and another for a changed letter or name', () => {
    const files = [...smallFiles()]
    const version = parseCorpus(new Map(files)).version
    expect(version).toMatch(/^[0-9a-f]{12}$/)
    expect(parseCorpus(new Map(files.toReversed())).version).toBe(version)
    expect(smallCorpus({ 'korpus.yaml': 'coversFrom: 2013-01-02\nreason: Et andet.\n' }).version).not.toBe(version)
    expect(smallCorpus({ 'ekstra.md': 'x' }).version).not.toBe(version)
  })
})

describe('what an editor gets wrong', () => {
  it('is told all at once, sorted, each with file, line and mend', () => {
    const message = refusal({
      'korpus.yaml': 'coversFrom: 2013-02-30\nreason: x\n',
      'sprog/stammer.yaml': null,
      ...source(['Et punkt uden id.']),
    })
    expect(message.split('\n').map((line) => line.slice(0, line.indexOf(' ')))).toEqual(
      ['kilder/lov-2018.md:14:', 'kilder/lov-2018.md:12:', 'korpus.yaml:1:', 'sprog/stammer.yaml:1:'].sort((a, b) =>
        a < b ? -1 : 1,
      ),
    )
    expect(message).toContain('korpus.yaml:1: `coversFrom`: is not a real day written YYYY-MM-DD. ')
    expect(message).toContain('sprog/stammer.yaml:1: the file is missing. Put it back')
  })

  it.each([
    'sprog/begreber.yaml',
    'sprog/stopord.yaml',
    'sprog/neutrale.yaml',
    'sprog/stammer.yaml',
    'sprog/sammensaetninger.yaml',
    'sprog/spoerg-igen.yaml',
    'sprog/kant.yaml',
    'sprog/fare.yaml',
    'sprog/forbehold.yaml',
    'sprog/faste-tekster.yaml',
    'kontakt.yaml',
    'korpus.yaml',
  ])('a corpus without %s does not load', (file) => {
    expect(refusal({ [file]: null })).toContain(`${file}:1: the file is missing`)
  })

  it('an empty folder names what is missing', () => {
    expect(() => parseCorpus(new Map())).toThrow(/kilder:1: there are no sources[^]*svar:1: there are no answer cards/)
  })

  it.each<[string, Record<string, string>, string]>([
    ['a list that is no list', { 'sprog/begreber.yaml': 'id: x\n' }, 'sprog/begreber.yaml:1: the file:'],
    [
      'a key that is misspelt',
      { 'sprog/begreber.yaml': '- id: x\n  label: x\n  froms: [y]\n' },
      'sprog/begreber.yaml:3: `froms` is no known key',
    ],
    [
      'a number where a word is meant',
      { 'sprog/stopord.yaml': 'words:\n  - og\n  - 265\nquestionWords: []\n' },
      'sprog/stopord.yaml:3: `words.1`',
    ],
    ['a key that stands twice', { 'sprog/stammer.yaml': 'a: b\na: c\n' }, 'sprog/stammer.yaml:2: not YAML'],
    ['a broken line', { 'sprog/stammer.yaml': 'a: b\n"c: d\n' }, 'sprog/stammer.yaml:'],
    ['an empty file', { 'sprog/stammer.yaml': '' }, 'sprog/stammer.yaml:1: the file:'],
    ['signs of danger of another form', { 'sprog/fare.yaml': '- x\n' }, 'sprog/fare.yaml:1: the file:'],
    [
      'a contact without a review day',
      { 'kontakt.yaml': '- { id: x, name: X, helpsWith: y, checked: 2026-11-01 }\n' },
      'kontakt.yaml:1: `0.reviewBy`',
    ],
    [
      'two contacts of one id',
      { 'kontakt.yaml': '- &a { id: x, name: X, helpsWith: y, checked: 2026-11-01, reviewBy: 2027-01-01 }\n- *a\n' },
      'taken by kontakt.yaml:1',
    ],
    [
      'an edge subject with no pointer',
      { 'sprog/kant.yaml': '- id: skat\n  title: Skat\n  words: [skat]\n  pointer: ""\n' },
      'sprog/kant.yaml:4: `0.pointer`: is empty',
    ],
  ])('%s', (_, changes, expected) => {
    expect(refusal(changes)).toContain(expected)
  })
})

describe('a source that does not parse', () => {
  it.each<[string, Record<string, string>, string]>([
    ['no front matter', { 'kilder/x.md': '1. Punkt. {#a}\n' }, 'kilder/x.md:1: no front matter'],
    ['front matter that does not end', { 'kilder/x.md': '---\nid: x\n' }, 'kilder/x.md:1: no front matter'],
    [
      'another id than the name',
      { 'kilder/x.md': sourceText({ id: 'y', points: ['P. {#a}'] }) },
      "kilder/x.md:2: the id `y` is not the file's name",
    ],
    [
      'a folder under the sources',
      { 'kilder/ny/x.md': sourceText({ id: 'x', points: ['P. {#a}'] }) },
      'kilder/ny/x.md:2: the id `x` is not',
    ],
    ['no publisher', source(['P. {#a}'], { publisher: null }), '`publisher`'],
    ['no checked day', source(['P. {#a}'], { checked: null }), '`checked`'],
    ['a day that is none', source(['P. {#a}'], { issued: '2018-02-31' }), 'kilder/lov-2018.md:5: `issued`: is not a real day'],
    ['a kind that is none', source(['P. {#a}'], { kind: 'rumour' }), 'kilder/lov-2018.md:6: `kind`'],
    [
      'validity that ends before it begins',
      source(['P. {#a}'], { valid: '{ from: 2018-06-01, to: 2018-05-01 }' }),
      'kilder/lov-2018.md:7: the last day 2018-05-01',
    ],
    ['a link that is none', source(['P. {#a}'], { url: 'star.dk' }), '`url`'],
    ['text that is no point', source(['P. {#a}\n\nLøs tekst.']), 'kilder/lov-2018.md:16: text that is no numbered point'],
    ['a point without an id', source(['P.', 'Q. {#b}']), 'kilder/lov-2018.md:14: the point has no id'],
    ['a point id in Danish letters', source(['P. {#gældende}']), '`#gældende` is not ASCII kebab-case'],
    ['a point id used twice', source(['P. {#a}', 'Q. {#a}']), 'kilder/lov-2018.md:15: the point id `lov-2018#a` is used twice'],
    ['a point without text', source(['{#a}']), 'kilder/lov-2018.md:14: the point has no text'],
    ['an unknown attribute', source(['P. {#a form=2018-01-01}']), '`form` is no key of a point'],
    ['an attribute without a key', source(['P. {#a event}']), '`event` is no attribute of a point'],
    ['an attribute twice', source(['P. {#a from=2018-06-01 from=2018-07-01}']), 'from= for the second time'],
    ['a point day that is none', source(['P. {#a from=2018-06-31}']), '`from`: is not a real day'],
    ['running without an end', source(['P. {#a running=2026-02-01}']), '`running` without `to`'],
    [
      'a successor that is no point id',
      source(['P. {#a replacedBy="lov-2020"}']),
      '`replacedBy`: is not one or more source#point',
    ],
    ['no points at all', source([]), 'the source has no points'],
  ])('%s', (_, changes, expected) => {
    expect(refusal(changes)).toContain(expected)
  })
})

describe('a card that does not parse', () => {
  const card = (text: string) => ({ 'svar/regler/svar-paa-skrift.md': text })
  const whole = cardText({ id: 'svar-paa-skrift' })

  it.each<[string, Record<string, string>, string]>([
    ['a part left out', card(whole.replace(/## Svar[^]*(?=## Det)/, '')), 'the card has no part `## Svar`'],
    ['a part twice', card(whole.replace('## Svar', '## Kort')), '`## Kort` stands twice'],
    ['an unknown part', card(`${whole}\n## Mere\n\nx\n`), '`## Mere` is no part of a card'],
    ['a heading named as what every object has', card(`${whole}\n## constructor\n`), '`## constructor` is no part of a card'],
    [
      'text before the parts',
      card(whole.replace('## Kort', 'Løst.\n\n## Kort')),
      'svar/regler/svar-paa-skrift.md:10: text outside the parts',
    ],
    ['an id in Danish letters', card(whole.replace('id: svar-paa-skrift', 'id: svar-på-skrift')), 'svar-paa-skrift.md:2: `id`'],
    ['an unknown key', card(whole.replace('related:', 'relaterede:')), 'svar-paa-skrift.md:6: `relaterede` is no known key'],
    ['no subject', card(whole.replace('[ressourceforloeb]', '[]')), 'names no term'],
    [
      'an id that another card has',
      { 'svar/andet/svar-paa-skrift.md': whole },
      'the id `svar-paa-skrift` is taken by svar/andet/svar-paa-skrift.md:1',
    ],
    [
      'a card outside an area',
      { 'svar/loes.md': cardText({ id: 'loes' }) },
      "svar/loes.md:2: the id `loes` is not the file's name",
    ],
  ])('%s', (_, changes, expected) => {
    expect(refusal(changes)).toContain(expected)
  })

  it("may fill a reservation's placeholders and be withdrawn with a reason", () => {
    const text = cardText({
      id: 'svar-paa-skrift',
      front: {
        reservations: '[ikke-laest, { id: en-mening, afsender: Bisidderhjælpen }]',
        withdrawn: '{ reason: Vi undersøger det. }',
      },
    })
    expect(smallCorpus(card(text)).cards.get('svar-paa-skrift')).toMatchObject({
      reservations: [
        { id: 'ikke-laest', values: {} },
        { id: 'en-mening', values: { afsender: 'Bisidderhjælpen' } },
      ],
      withdrawn: { reason: 'Vi undersøger det.' },
    })
  })
})

describe('hostile files', () => {
  it('windows line ends, a byte order mark and decomposed letters read like the rest', () => {
    const files = filesWith({
      'kilder/lov-2018.md': `\uFEFF${smallFiles().get('kilder/lov-2018.md')!.replaceAll('\n', '\r\n').normalize('NFD')}`,
    })
    expect(parseCorpus(files).points.get('lov-2018#skrift')?.text).toBe('Kommunen svarer på skrift.')
  })

  it('aliases that multiply are refused, not unfolded', () => {
    const names = [...'abcdefgh']
    const lines = names.slice(1).map((name, index) => `${name}: &${name} [${Array(9).fill(`*${names[index]}`).join(', ')}]`)
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', ...lines].join('\n')
    expect(refusal({ 'sprog/neutrale.yaml': bomb })).toContain('sprog/neutrale.yaml:1: not YAML')
  })

  it('a name from the bottom of every object stays a plain key', () => {
    const corpus = smallCorpus({ 'sprog/stammer.yaml': '__proto__: { polluted: ja }\nhaver: have\n' })
    expect(Object.getPrototypeOf(corpus.language.stems)).toBe(Object.prototype)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})
