import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCorpus } from '../../src/check/index.js'
import { addDays } from '../../src/corpus/dates.js'
import { CorpusError } from '../../src/corpus/problems.js'
import { numberRendering, privateUse } from '../../src/render/marks.js'
import { createRenderer } from '../../src/render/renderer.js'
import { audiences, forloebValues } from '../../src/render/types.js'
import { cardText, smallCorpus, sourceText } from '../support/corpus.js'

const law = sourceText({
  id: 'lov',
  points: [
    'Fem. {#fem from=2013-01-01 to=2021-12-31}',
    'Tre. {#tre from=2022-01-01 to=2026-01-31 running=2026-02-01 unknownFrom=2027-01-01}',
    'Ny. {#ny from=2026-02-01}',
  ],
})

const corpusWith = (answer: string) =>
  smallCorpus({ 'kilder/lov.md': law, 'svar/regler/ny.md': cardText({ id: 'ny', answer, short: 'A [@lov#fem].' }) })

/** Pieces that a template is made of, sound and broken. */
const piece = fc.constantFrom(
  'Ord ',
  'Kommunen svarer. ',
  '\n',
  '\n\n',
  '- ',
  '1. juni 2018 ',
  '[@lov#fem]',
  ' [dengang @lov#tre; @lov#ny].',
  '[@lov#nej]',
  '[@',
  '[råd]{.raad}',
  '{.raad}',
  '[',
  ']',
  '{% if "lov#tre" | holds %}',
  '{% elsif "lov#ny" | begun %}',
  '{% if audience == "citizen" %}',
  '{% unless forloeb == "ja" %}',
  '{% else %}',
  '{%- endif -%}',
  '{% endif %}',
  '{% endunless %}',
  '{% for x in y %}',
  '{{ x }}',
  '{%',
  '%}',
  '<script>',
  '</script>',
  '<!--',
  '&amp;',
  '[x](javascript:alert(1))',
  '[x](https://x.dk)',
  '**',
  '`',
  '#',
  '> ',
  '\\',
  '«',
  '»',
  'kr. ',
  '§ 18 a ',
  '\u200B',
  '\uD800',
  '😀',
)

const template = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(''))
const options = fc.record({
  day: fc.integer({ min: 0, max: 6000 }).map((days) => addDays('2012-01-01', days)),
  audience: fc.constantFrom(...audiences),
  forloeb: fc.constantFrom(...forloebValues),
})

describe('any template', () => {
  it('is either refused with file and line, or renders to harmless html and text without marks', () => {
    fc.assert(
      fc.property(template, options, (answer, reader) => {
        const corpus = corpusWith(answer)
        const card = corpus.cards.get('ny')
        try {
          const rendering = createRenderer(corpus).render(card!, reader)
          const numbered = numberRendering(rendering, { numberOf: (index) => index + 1, hrefOf: (index) => `#${index}` })
          expect(JSON.stringify(numbered)).not.toMatch(privateUse)
          expect(rendering.answer.text).not.toMatch(privateUse)
          expect(numbered.answer.html).not.toMatch(/<script|<!--|href="(?!https:|#)/i)
          expect(rendering.citations.every(({ point }) => corpus.points.has(point))).toBe(true)
        } catch (error) {
          if (!(error instanceof CorpusError)) throw error
          expect(error.message).toMatch(/^svar\/regler\/ny\.md:\d+: /)
        }
      }),
      { numRuns: 600, seed: 20261122 },
    )
  })

  it('can be checked, whatever is wrong with it', () => {
    fc.assert(
      fc.property(template, (answer) => {
        for (const { file, line, message } of checkCorpus(corpusWith(answer), { today: '2026-11-22' })) {
          expect(file).not.toBe('')
          expect(line).toBeGreaterThan(0)
          expect(message).not.toMatch(privateUse)
        }
      }),
      { numRuns: 200, seed: 20261122 },
    )
  })
})

describe('what is kept', () => {
  it('is what a fresh renderer makes of any day and reader', () => {
    const answer =
      '{% if "lov#ny" | holds %}Ny [@lov#ny].{% elsif "lov#tre" | holds %}Tre [@lov#tre].{% else %}Fem [@lov#fem].{% endif %}\n' +
      '{% if audience == "adviser" %}Til rådgiveren [@lov#fem].{% endif %}{% if "lov#tre" | unknown %} Ukendt [@lov#tre].{% endif %}'
    const corpus = corpusWith(answer)
    const card = corpus.cards.get('ny')!
    const kept = createRenderer(corpus)
    fc.assert(
      fc.property(options, (reader) => {
        expect(kept.render(card, reader)).toEqual(createRenderer(corpus).render(card, reader))
        expect(kept.render(card, reader)).toBe(kept.render(card, reader))
      }),
      { numRuns: 300, seed: 20261122 },
    )
  })
})
