import type { AbstainReason, Evidence, Option, Reply } from '../contract/index.js'
import { formatDay } from '../corpus/dates.js'
import type { AmbiguousWord, Corpus, EdgeSubject, IsoDate, Point } from '../corpus/model.js'
import { type Links, toCitation } from './citations.js'
import { blocks, type Composed, optionFor } from './compose.js'
import { nextContext } from './context.js'
import { currencyOf } from './currency.js'
import { fill } from './fill.js'
import type { Handoff } from './handoff.js'

/** What every reply to one request shares. */
export interface Base {
  readonly asOf: IsoDate
  readonly today: IsoDate
  readonly topics: readonly string[]
  readonly evidence: Evidence
}

export interface AnsweredOptions {
  /** Said before the answer. */
  readonly before?: string | undefined
  /** A card to suggest before the related ones. */
  readonly beside?: string | undefined
}

export interface ReplyMaker {
  readonly answered: (composed: readonly Composed[], base: Base, more?: AnsweredOptions) => Reply
  readonly clarify: (question: string, options: readonly Option[], base: Base) => Reply
  readonly passages: (points: readonly Point[], base: Base) => Reply
  readonly edge: (edge: EdgeSubject, nearest: readonly string[], base: Base) => Reply
  readonly abstained: (reason: AbstainReason, text: string, nearest: readonly string[], base: Base) => Reply
  readonly notDated: (ids: readonly string[], base: Base) => Reply
  readonly withdrawn: (base: Base) => Reply
}

export const noEvidence: Evidence = { confidence: 0, matched: [], unmatched: [] }

/** Whom to turn to when nothing else is known. */
const ANYBODY = ['kommunen', 'dukh', 'fagforening']
const MOST_SUGGESTIONS = 4

export function createReplyMaker(corpus: Corpus, links: Links, handoff: Handoff): ReplyMaker {
  const text = (id: string, values: Record<string, string> = {}): string => fill(corpus.texts[id], values)

  const reply = (base: Base, part: Pick<Reply, 'status' | 'text'> & Partial<Reply>, shown: readonly string[] = []): Reply => {
    const suggestions = part.suggestions ?? []
    const offered = [...(part.options ?? []), ...suggestions].flatMap((option) => option.answerId ?? [])
    return {
      asOf: base.asOf,
      corpus: { version: corpus.version },
      answers: [],
      citations: [],
      currency: { status: 'current' },
      suggestions,
      evidence: base.evidence,
      context: nextContext(shown, base.topics, offered),
      ...part,
    }
  }

  const abstained: ReplyMaker['abstained'] = (reason, said, nearest, base) => {
    const suggestions = nearest.flatMap((id) => optionFor(id, corpus)).slice(0, MOST_SUGGESTIONS)
    const near =
      suggestions.length > 0 ? `${text('naermeste')}\n${suggestions.map((option) => `- ${option.label}`).join('\n')}` : ''
    return reply(base, {
      status: 'abstained',
      reason,
      text: blocks([said, near]),
      suggestions,
      handoff: handoff(ANYBODY, base.today),
    })
  }

  return {
    answered(composed, base, { before, beside } = {}) {
      const oneCard = composed.every((each) => each.card === composed[0]?.card)
      const intro = composed.length > 1 ? text(oneCard ? 'flere-tider' : 'to-svar') : ''
      const parts = composed.map((each) => (composed.length > 1 ? `${each.answer.title}\n${each.text}` : each.text))
      const shown = composed.map((each) => each.card.id)
      const own = handoff([], base.today)
      return reply(
        base,
        {
          status: 'answered',
          text: blocks([before, intro, ...parts]),
          answers: composed.map((each) => each.answer),
          citations: composed.flatMap((each) => each.citations),
          currency: worst(composed),
          suggestions: unique(
            [...(beside ? optionFor(beside, corpus) : []), ...composed.flatMap((each) => each.suggestions)],
            shown,
          ).slice(0, MOST_SUGGESTIONS),
          ...(own.length > 0 ? { handoff: own } : {}),
        },
        shown,
      )
    },

    clarify: (question, options, base) =>
      reply(base, {
        status: 'clarify',
        text: blocks([question, options.map((option) => `- ${option.label}`).join('\n')]),
        options: [...options],
      }),

    passages(points, base) {
      const cited = points.map((point) => ({ point, historic: false }))
      const citations = cited.map((each, index) => toCitation(each, index + 1, base.asOf, base.today, corpus, links))
      const lines = citations.map(
        (citation) => `- ${citation.excerpt} (${citation.source.title}, ${citation.locator}; ${citation.validity.label})`,
      )
      return reply(base, {
        status: 'passages',
        text: blocks([text('passager'), lines.join('\n')]),
        citations,
        currency: currencyOf(cited, base.asOf, corpus),
        handoff: handoff(ANYBODY, base.today),
      })
    },

    edge(edge, nearest, base) {
      const offTopic = edge.id === OFF_TOPIC
      const own = handoff([], base.today)[0]?.name ?? 'en rådgiver'
      const pointer = fill(edge.pointer, { 'egen rådgivning': own })
      const suggestions = edge.alone ? [] : [...edge.related, ...nearest].flatMap((id) => optionFor(id, corpus)).slice(0, 3)
      return reply(base, {
        status: 'abstained',
        reason: offTopic ? 'off_topic' : 'not_covered',
        text: blocks([
          offTopic ? pointer : text('ikke-daekket', { pointer }),
          edge.deadline ? text('frist-haab') : '',
          suggestions.length > 0 && !offTopic
            ? `${text('naermeste')}\n${suggestions.map((option) => `- ${option.label}`).join('\n')}`
            : '',
        ]),
        suggestions,
        handoff: handoff(edge.contacts, base.today),
      })
    },

    abstained,

    notDated: (ids, base) =>
      abstained(
        'not_dated',
        base.asOf < corpus.coversFrom
          ? text('ikke-dateret', { fra: formatDay(corpus.coversFrom) })
          : text('ikke-dateret-svar', { dag: formatDay(base.asOf) }),
        ids,
        base,
      ),

    withdrawn: (base) =>
      abstained('not_covered', text('trukket', { 'egen rådgivning': handoff([], base.today)[0]?.name ?? 'kommunen' }), [], base),
  }
}

const OFF_TOPIC = 'helt-uden-for'

const ORDER: readonly Reply['currency']['status'][] = ['current', 'partly_changed', 'superseded', 'unverified']

/** Of several answers, the currency to be most careful with. */
function worst(composed: readonly Composed[]): Reply['currency'] {
  const [first, ...rest] = composed.map((each) => each.currency)
  return rest.reduce(
    (most, each) => (ORDER.indexOf(each.status) > ORDER.indexOf(most.status) ? each : most),
    first ?? { status: 'current' as const },
  )
}

function unique(options: readonly Option[], shown: readonly string[]): Option[] {
  const seen = new Set(shown)
  return options.filter((option) => option.answerId !== undefined && !seen.has(option.answerId) && seen.add(option.answerId))
}

/** The choices of a short word that must be asked about. */
export const choicesOf = (word: AmbiguousWord, corpus: Corpus): Option[] =>
  word.choices.flatMap(({ label, answerId, question }): Option[] => {
    if (answerId && corpus.cards.has(answerId)) return [{ label, request: { choose: { answerId } }, answerId }]
    return question ? [{ label, request: { question } }] : []
  })
