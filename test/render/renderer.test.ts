import { describe, expect, it } from 'vitest'
import { CorpusError } from '../../src/corpus/problems.js'
import { createRenderer } from '../../src/render/renderer.js'
import type { Rendering, RenderOptions } from '../../src/render/types.js'
import type { CardSpec } from '../support/corpus.js'
import { cardText, smallCorpus, sourceText } from '../support/corpus.js'

const law = sourceText({
  id: 'lov',
  points: [
    'Et forløb varer op til fem år. {#fem-aar from=2013-01-01 to=2021-12-31}',
    'Et forløb varer højst tre år. {#tre-aar from=2022-01-01 to=2026-01-31 running=2026-02-01 unknownFrom=2027-01-01}',
    'Fra 1. februar 2026 begynder ingen nye. {#ingen-nye from=2026-02-01}',
    'Loven blev vedtaget den 29. december 2025. {#vedtaget nature=event from=2025-12-29}',
  ],
})

const today: RenderOptions = { day: '2026-11-22', audience: 'citizen', forloeb: 'ukendt' }

function cardOf(spec: Omit<CardSpec, 'id'>, more: Record<string, string> = {}) {
  const corpus = smallCorpus({ 'kilder/lov.md': law, 'svar/regler/varighed.md': cardText({ id: 'varighed', ...spec }), ...more })
  const renderer = createRenderer(corpus)
  const card = corpus.cards.get('varighed')!
  return {
    renderer,
    card,
    corpus,
    on: (day: string, options: Partial<RenderOptions> = {}): Rendering => renderer.render(card, { ...today, ...options, day }),
  }
}

const branching = `{% if "lov#ingen-nye" | holds %}
Ingen nye kan begynde [@lov#ingen-nye].
{% elsif "lov#tre-aar" | holds %}
Det varer højst tre år [@lov#tre-aar].
{% else %}
Det varer op til fem år [@lov#fem-aar].
{% endif %}`

describe('a card on a day', () => {
  it('reads as the points of that day have it', () => {
    const { on } = cardOf({ answer: branching })
    expect(on('2017-09-01').answer.text).toBe('Det varer op til fem år.')
    expect(on('2023-05-01').answer.text).toBe('Det varer højst tre år.')
    expect(on('2026-11-22').answer.text).toBe('Ingen nye kan begynde.')
  })

  it('changes on the very day that a point does', () => {
    const { on } = cardOf({ answer: branching })
    expect(on('2021-12-31').answer.text).toContain('fem')
    expect(on('2022-01-01').answer.text).toContain('tre')
    expect(on('2026-01-31').answer.text).toContain('tre')
    expect(on('2026-02-01').answer.text).toContain('Ingen')
  })

  it('can tell what lives on, what nobody has confirmed, and what has begun', () => {
    const { on } = cardOf({
      answer:
        '{% if "lov#tre-aar" | running %}Lever videre.{% elsif "lov#tre-aar" | unknown %}Ved ikke.{% elsif "lov#tre-aar" | begun %}Gælder.{% else %}Ikke endnu.{% endif %}',
    })
    expect(['2021-12-31', '2022-01-01', '2026-02-01', '2027-01-01'].map((day) => on(day).answer.text)).toEqual([
      'Ikke endnu.',
      'Gælder.',
      'Lever videre.',
      'Ved ikke.',
    ])
  })

  it('is made once a period', () => {
    const { on } = cardOf({ answer: branching })
    expect(on('2017-09-01')).not.toBe(on('2023-05-01'))
    expect(on('2018-06-02')).toBe(on('2019-06-02'))
    expect(on('2026-11-22')).toBe(on('2026-12-31'))
    expect(on('2026-12-31')).not.toBe(on('2027-01-01'))
  })

  it('is not shown before what it cites has begun', () => {
    const { on } = cardOf({ short: 'Ingen nye kan begynde [@lov#ingen-nye].' })
    expect(on('2026-01-31').notYet).toBe(true)
    expect(on('2026-02-01').notYet).toBe(false)
  })

  it('is not shown where it tells as history what had not happened', () => {
    const { on } = cardOf({
      short: 'Loven kom 29. december 2025 [dengang @lov#vedtaget].',
      answer: 'Kommunen svarer [@lov-2018#skrift].',
    })
    expect(on('2025-12-28').notYet).toBe(true)
    expect(on('2025-12-29').notYet).toBe(false)
  })

  it('may ask about a point that has not begun without citing it', () => {
    const { on } = cardOf({ answer: branching, short: 'Kort [@lov#fem-aar].', steps: '- Ring.' })
    expect(on('2017-09-01').notYet).toBe(false)
  })
})

describe('a card for a reader', () => {
  const spec = {
    answer:
      '{% if audience == "citizen" %}Til dig.{% else %}Til rådgiveren.{% endif %}{% if forloeb == "ja" %} Du er i gang.{% endif %}',
  }

  it('may depend on who reads, and on whether a forløb runs', () => {
    const { on } = cardOf(spec)
    expect(on('2026-11-22').answer.text).toBe('Til dig.')
    expect(on('2026-11-22', { audience: 'adviser' }).answer.text).toBe('Til rådgiveren.')
    expect(on('2026-11-22', { forloeb: 'ja' }).answer.text).toBe('Til dig. Du er i gang.')
  })

  it('is one text for all where it depends on nothing', () => {
    const { on } = cardOf({})
    expect(on('2026-11-22', { audience: 'adviser', forloeb: 'ja' })).toBe(on('2026-11-22'))
  })
})

describe('citations', () => {
  it('are listed in order of first use over the three parts, each once', () => {
    const { on } = cardOf({
      short: 'A [@lov#ingen-nye].',
      answer: 'B [@lov#vedtaget; @lov#ingen-nye]. C [dengang @lov#fem-aar].',
      steps: '- D [@lov#vedtaget].',
    })
    const rendering = on('2026-11-22')
    expect(rendering.citations).toEqual([
      { point: 'lov#ingen-nye', historic: false },
      { point: 'lov#vedtaget', historic: false },
      { point: 'lov#fem-aar', historic: true },
    ])
    expect(rendering.answer.text).toBe('B. C.')
  })

  it('of a branch that is not shown are not listed', () => {
    const { on } = cardOf({ short: 'A [@lov-2018#skrift].', answer: branching })
    expect(on('2023-05-01').citations.map(({ point }) => point)).toEqual(['lov-2018#skrift', 'lov#tre-aar'])
  })

  it('history and present of one point are two', () => {
    const { on } = cardOf({ short: 'A [@lov#ingen-nye].', answer: 'B [dengang @lov#ingen-nye].' })
    expect(on('2026-11-22').citations.slice(0, 2)).toEqual([
      { point: 'lov#ingen-nye', historic: false },
      { point: 'lov#ingen-nye', historic: true },
    ])
  })

  it('may be several in one bracket, also over a line end', () => {
    const { on } = cardOf({
      answer: 'B [dengang @lov#fem-aar;\ndengang @lov#vedtaget; @lov-2018#ikraft]. C [@lov#ingen-nye].',
      short: 'A [@lov#ingen-nye].',
    })
    expect(on('2026-11-22').citations).toEqual([
      { point: 'lov#ingen-nye', historic: false },
      { point: 'lov#fem-aar', historic: true },
      { point: 'lov#vedtaget', historic: true },
      { point: 'lov-2018#ikraft', historic: false },
    ])
  })
})

describe('a template on lines', () => {
  it('a tag on its own line between list items leaves the list whole', () => {
    const { on } = cardOf({ steps: '- Et.\n{% if audience == "citizen" %}\n- To.\n{% endif %}\n- Tre.' })
    expect(on('2026-11-22').steps.html).toBe('<ul>\n<li>Et.</li>\n<li>To.</li>\n<li>Tre.</li>\n</ul>')
    expect(on('2026-11-22', { audience: 'adviser' }).steps.html).toBe('<ul>\n<li>Et.</li>\n<li>Tre.</li>\n</ul>')
  })

  it('and between paragraphs parts them', () => {
    const { on } = cardOf({ answer: 'Et.\n{% if audience == "citizen" %}\nTo.\n{% endif %}\nTre.' })
    expect(on('2026-11-22').answer.text).toBe('Et.\n\nTo.\n\nTre.')
  })

  it('a tag may take the line end beside it away', () => {
    const { on } = cardOf({
      answer: 'Et\n{%- if audience == "citizen" -%}\nto\n{%- endif -%}\ntre {% if audience == "citizen" -%}\nfire{% endif %}.',
    })
    expect(on('2026-11-22').answer.markdown).toBe('Ettotre fire.')
    expect(on('2026-11-22', { audience: 'adviser' }).answer.markdown).toBe('Ettre .')
  })

  it('a line that begins with a date is no list', () => {
    const { on } = cardOf({
      answer: '1. februar 2026 stoppede de nye.\n\nDet skete\n1. februar 2026.',
      steps: '- 1. juni 2018 kom loven.\n- Ring.',
    })
    expect(on('2026-11-22').answer.html).toBe('<p>1. februar 2026 stoppede de nye.</p>\n<p>Det skete\n1. februar 2026.</p>')
    expect(on('2026-11-22').steps.text).toBe('1. juni 2018 kom loven.\nRing.')
  })

  it("an editor's comment is not shown, whatever it holds", () => {
    const { on } = cardOf({ answer: 'Et.{% comment %} [@lov#findes-ikke] {{ x }}\n{% for %} {% endcomment %} To.' })
    expect(on('2026-11-22').answer.text).toBe('Et. To.')
  })
})

describe('reservations', () => {
  const reservations = { reservations: '[ikke-laest, foer-reformen, bliv-ikke-vaek]', readAloud: '[bliv-ikke-vaek, ikke-laest]' }

  it("are at most two, in the order of harm, not in the card's", () => {
    const { on } = cardOf({ front: reservations })
    expect(on('2026-11-22').reservations).toEqual([
      'Det betyder ikke, at du kan blive væk.',
      'Kilden er fra før 1. februar 2026.',
    ])
  })

  it('stand only on the days on which they make sense', () => {
    const { on } = cardOf({ front: reservations })
    expect(on('2026-01-31').reservations).toEqual([
      'Det betyder ikke, at du kan blive væk.',
      'Vi har ikke læst det i selve loven.',
    ])
    expect(on('2026-01-31')).not.toBe(on('2026-02-01'))
  })

  it('are read aloud where the card says so, and they are shown', () => {
    const { on } = cardOf({ front: reservations })
    expect(on('2026-01-31').readAloud).toEqual(['Det betyder ikke, at du kan blive væk.', 'Vi har ikke læst det i selve loven.'])
    expect(on('2026-11-22').readAloud).toEqual(['Det betyder ikke, at du kan blive væk.'])
  })

  it('say whose opinion it is', () => {
    const { on } = cardOf({ front: { reservations: '[{ id: en-mening, afsender: Bisidderhjælpen }]' } })
    expect(on('2026-11-22').reservations).toEqual(['Det er Bisidderhjælpens vurdering, ikke en regel.'])
  })
})

describe('a template that cannot be used stops the start', () => {
  it.each<[string, Omit<CardSpec, 'id'>, string]>([
    [
      'a condition on no point',
      { answer: 'Et.\n{% if "lov#findes-ikke" | holds %}x{% endif %}' },
      'svar/regler/varighed.md:17: `lov#findes-ikke` is no point',
    ],
    ['a citation of nothing', { short: 'Et [@lov#findes-ikke].' }, 'svar/regler/varighed.md:12: `lov#findes-ikke` is no point'],
    ['a citation that is none', { short: 'Et [@lov].' }, 'svar/regler/varighed.md:12: `[@lov]` is no citation'],
    ['a citation without its bracket', { short: 'Et @lov#ingen-nye.' }, 'a citation that does not end or begin'],
    ['a value to print', { answer: 'Du er {{ audience }}.' }, 'svar/regler/varighed.md:16: `{{` prints a value'],
    ['a tag of Liquid that a card has not', { answer: '{% assign x = 1 %}' }, '`{% assign %}` is no tag of a card'],
    ['a tag over two lines', { answer: '{% if\naudience == "citizen" %}x{% endif %}' }, 'a tag over several lines'],
    ['an open if', { answer: 'Et.\n\n{% if audience == "citizen" %}x' }, 'not closed'],
    ['an end too many', { answer: 'x\n{% endif %}' }, 'svar/regler/varighed.md:17:'],
    ['a character of private use', { answer: 'x\uE000y' }, 'a character of private use'],
  ])('%s', (_, spec, message) => {
    expect(() => cardOf(spec)).toThrow(CorpusError)
    expect(() => cardOf(spec)).toThrow(message)
  })

  it('names every one of them', () => {
    expect(() =>
      cardOf({ short: 'Et [@lov#x].', answer: 'To [@lov#y].', steps: '- {% if "lov#z" | holds %}Tre{% endif %}' }),
    ).toThrow(/lov#x[^]*lov#y[^]*lov#z/)
  })

  it('a card of another corpus is refused', () => {
    expect(() => createRenderer(smallCorpus()).render(cardOf({}).card, today)).toThrow('the card varighed is not of this corpus')
  })
})
