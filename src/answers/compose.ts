import type { Answer, Audience, Citation, Currency, Option } from '../contract/index.js'
import type { Card, Corpus, IsoDate, Point } from '../corpus/model.js'
import { type Forloeb, numberRendering, type Renderer } from '../render/index.js'
import { type Links, toCitation } from './citations.js'
import { type Cited, currencyOf } from './currency.js'

/** For whom and for which day an answer is made. */
export interface Setting {
  readonly asOf: IsoDate
  readonly today: IsoDate
  readonly audience: Audience
  readonly forloeb: Forloeb
}

/** One card's part of a reply. */
export interface Composed {
  readonly card: Card
  readonly answer: Answer
  readonly citations: readonly Citation[]
  readonly currency: Currency
  /** Plain: short answer, notice, answer, steps, reservations. */
  readonly text: string
  readonly suggestions: readonly Option[]
}

export interface Composer {
  /** The card on that day, its citations numbered from `first`; undefined where the sources do not reach that day. */
  readonly compose: (card: Card, setting: Setting, first?: number) => Composed | undefined
}

const MOST_KEPT = 4000

export function createComposer(corpus: Corpus, renderer: Renderer, links: Links): Composer {
  const kept = new Map<string, Composed | null>()

  const make = (card: Card, setting: Setting, first: number): Composed | undefined => {
    const rendering = renderer.render(card, { day: setting.asOf, audience: setting.audience, forloeb: setting.forloeb })
    if (rendering.notYet) return undefined
    const cited = rendering.citations.map(
      ({ point, historic }): Cited => ({ point: corpus.points.get(point) as Point, historic }),
    )
    const citations = cited.map((each, index) => toCitation(each, first + index, setting.asOf, setting.today, corpus, links))
    const { short, answer, steps } = numberRendering(rendering, {
      numberOf: (index) => first + index,
      hrefOf: (index) => citations[index]?.href ?? '',
    })
    const currency = currencyOf(cited, setting.asOf, corpus)
    const heading = corpus.texts['det-kan-du-goere'] ?? ''
    const spoken = [short.text, ...rendering.readAloud].filter(Boolean).join(' ')
    const marked = [...rendering.reservations]
    return {
      card,
      answer: {
        id: card.id,
        title: card.title,
        short: spoken,
        markdown: blocks([
          short.markdown,
          answer.markdown,
          steps.markdown && `**${heading}**\n\n${steps.markdown}`,
          ...marked.map((text) => `> ${text}`),
        ]),
        html: blocks([
          `<div class="kort">${short.html}</div>`,
          answer.html,
          steps.html && `<p class="trin"><strong>${heading}</strong></p>\n${steps.html}`,
          ...marked.map((text) => `<p class="forbehold">${escape(text)}</p>`),
        ]),
        citations: citations.map((citation) => citation.n),
        ...(card.askFirst.length > 0 && setting.audience !== 'citizen' ? { askFirst: [...card.askFirst] } : {}),
      },
      citations,
      currency,
      text: blocks([short.text, currency.notice, answer.text, steps.text && `${heading}\n${steps.text}`, ...marked]),
      suggestions: card.related.flatMap((id) => optionFor(id, corpus)),
    }
  }

  return {
    compose(card, setting, first = 1) {
      const key = `${card.id} ${setting.asOf} ${setting.today} ${setting.audience} ${setting.forloeb} ${first}`
      const known = kept.get(key)
      if (known !== undefined) return known ?? undefined
      if (kept.size >= MOST_KEPT) kept.clear()
      const composed = make(card, setting, first)
      kept.set(key, composed ?? null)
      return composed
    },
  }
}

/** A button that shows a card. */
export function optionFor(id: string, corpus: Corpus): Option[] {
  const card = corpus.cards.get(id)
  return card && !card.withdrawn ? [{ label: card.title, request: { choose: { answerId: id } }, answerId: id }] : []
}

export const blocks = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join('\n\n')

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
