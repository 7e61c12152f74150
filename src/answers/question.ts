import type { Audience, Reply } from '../contract/index.js'
import { addDays, formatDay } from '../corpus/dates.js'
import type { Card, Corpus, IsoDate } from '../corpus/model.js'
import { boundaryDays } from '../corpus/validity.js'
import type { Analyse, Word } from '../retrieval/analyse.js'
import type { FindPassages } from '../retrieval/passages.js'
import { slotsOf } from '../retrieval/slots.js'
import { createAnswerFollowUp } from './answer-follow-up.js'
import type { Assess } from './assess.js'
import { type Composed, type Composer, optionFor, type Setting } from './compose.js'
import type { Decision } from './decide.js'
import { evidenceOf } from './evidence.js'
import { fill } from './fill.js'
import type { FollowUps } from './followups.js'
import { type Base, choicesOf, type ReplyMaker } from './replies.js'
import { thresholds } from './thresholds.js'

/** A question as it comes here: looked through for danger, and redacted. */
export interface Asked {
  readonly text: string
  readonly today: IsoDate
  /** Given by the caller; a day in the question counts only where it is not. */
  readonly asOf?: IsoDate
  readonly audience: Audience
  /** Cards shown before, newest first. */
  readonly topics: readonly string[]
}

export interface QuestionDeps {
  readonly corpus: Corpus
  readonly analyse: Analyse
  readonly assess: Assess
  readonly decide: (text: ReturnType<Analyse>) => Decision
  readonly findPassages: FindPassages
  readonly followUps: FollowUps
  readonly composer: Composer
  readonly replies: ReplyMaker
}

export type AnswerQuestion = (asked: Asked) => Reply

const MOST_PASSAGES = 3
const MOST_NEAREST = 3

export function createAnswerQuestion(deps: QuestionDeps): AnswerQuestion {
  const { corpus, composer, replies } = deps
  const answerFollowUp = createAnswerFollowUp(deps)
  const boundaries = boundaryDays(corpus.points.values())

  return (asked) => {
    const followUp = deps.followUps.of(asked.text)
    const topic = corpus.cards.get(asked.topics[0] ?? '')
    if (followUp) {
      const reply = answerFollowUp(followUp, topic, asked)
      if (reply) return reply
    }
    const decision = decideIn(asked, topic)
    return answer(decision, asked)
  }

  /** A message that carries on is read together with what the reply before was about, where it says too little alone. */
  function decideIn(asked: Asked, topic: Card | undefined): Decision {
    const analysis = deps.analyse(asked.text)
    const alone = deps.decide(analysis)
    if (!topic || !deps.followUps.continues(asked.text) || standsAlone(alone)) return alone
    const subject = topic.subject.map((id) => corpus.language.terms.find((term) => term.id === id)?.label ?? '').join(' ')
    const together = deps.assess([...deps.analyse(`${subject} `).words, ...analysis.words])
    if (together.verdict.kind === 'card') return { kind: 'answer', ids: [together.verdict.id], basis: together }
    return alone
  }

  function answer(decision: Decision, asked: Asked): Reply {
    const slots = slotsOf(asked.text)
    const days = asked.asOf ? [asked.asOf] : slots.period ? daysIn(slots.period) : [asked.today]
    const asOf = days.at(-1) as IsoDate
    const base: Base = { asOf, today: asked.today, topics: asked.topics, evidence: evidenceOf(decision, corpus) }
    const nearest = nearestCards(decision)
    if (decision.kind === 'edge') {
      const edge = corpus.edges.get(decision.id)
      if (edge) return replies.edge(edge, nearest, base)
    }
    if (asOf < corpus.coversFrom) return replies.notDated([], base)

    switch (decision.kind) {
      case 'answer': {
        const cards = decision.ids.map((id) => corpus.cards.get(id) as Card)
        const standing = cards.filter((card) => !card.withdrawn)
        if (standing.length === 0) return replies.withdrawn(base)
        const setting: Setting = { asOf, today: asked.today, audience: asked.audience, forloeb: slots.forloeb }
        const composed = standing.length === 1 ? eachPeriod(standing[0] as Card, setting, days) : several(standing, setting)
        if (composed.length === 0 && !asked.asOf && asOf !== asked.today) return answer(decision, { ...asked, asOf: asked.today })
        return composed.length > 0
          ? replies.answered(composed, base, { beside: besideOf(decision) })
          : replies.notDated(
              decision.ids.flatMap((id) => corpus.cards.get(id)?.related ?? []),
              base,
            )
      }
      case 'near':
        return replies.clarify(
          corpus.texts['uklart'] ?? '',
          decision.ids.flatMap((id) => optionFor(id, corpus)),
          base,
        )
      case 'ambiguous':
        return replies.clarify(decision.word.question, choicesOf(decision.word, corpus), base)
      default:
        return declined(decision.basis.words, nearest, base)
    }
  }

  /** No card: points that speak of the question, or an honest no. */
  function declined(words: readonly Word[], nearest: readonly string[], base: Base): Reply {
    const content = words.filter((word) => word.role === 'content')
    const unknown = words.filter((word) => word.role === 'unknown')
    if (content.length >= 2 && unknown.length === 0) {
      const points = deps.findPassages(words, { most: MOST_PASSAGES, asOf: base.asOf, share: thresholds.passageShare })
      if (points.length > 0) return replies.passages(points, base)
    }
    if (content.some((word) => word.term !== undefined))
      return replies.abstained('not_covered', fill(corpus.texts['ikke-daekket'], {}), nearest, base)
    if (unknown.length > 0 || content.length > 1)
      return replies.abstained('off_topic', corpus.texts['uden-for-emnet'] ?? '', [], base)
    return replies.abstained('unclear', corpus.texts['uklart-alene'] ?? '', nearest, base)
  }

  /** The answer in each stretch of the days through which it reads the same; a vague time gives them all, dated. */
  function eachPeriod(card: Card, setting: Setting, days: readonly IsoDate[]): Composed[] {
    const stretches: { short: string; to: IsoDate }[] = []
    for (const day of days) {
      const short = composer.compose(card, { ...setting, asOf: day })?.answer.short
      const last = stretches.at(-1)
      if (short === undefined) continue
      if (last?.short === short) last.to = day
      else stretches.push({ short, to: day })
    }
    const composed: Composed[] = []
    for (const [index, { to }] of stretches.entries()) {
      const one = composer.compose(card, { ...setting, asOf: to }, nextNumber(composed))
      if (one) composed.push(stretches.length > 1 ? dated(one, to, stretches[index - 1]?.to) : one)
    }
    return composed
  }

  function several(cards: readonly Card[], setting: Setting): Composed[] {
    const composed: Composed[] = []
    for (const card of cards) {
      const one = composer.compose(
        card,
        setting,
        composed.reduce((count, each) => count + each.citations.length, 1),
      )
      if (one) composed.push(one)
    }
    return composed
  }

  /** The last day of each stretch of a period between two days on which some rule changed. */
  function daysIn({ from, to }: { readonly from: IsoDate; readonly to: IsoDate }): IsoDate[] {
    return [...boundaries.filter((day) => day > from && day <= to).map((day) => addDays(day, -1)), to]
  }

  function nearestCards(decision: Decision): string[] {
    return decision.basis.candidates
      .filter((candidate) => candidate.kind === 'card')
      .slice(0, MOST_NEAREST)
      .map((candidate) => candidate.id)
  }
}

/** The card that came next, where it came near. */
const besideOf = ({ basis }: Decision): string | undefined => (basis.verdict.kind === 'card' ? basis.verdict.beside : undefined)

const standsAlone = (decision: Decision): boolean =>
  decision.kind === 'answer' && decision.basis.verdict.kind === 'card' && decision.basis.verdict.weighed.namesSubject

/** The number that the next citation of a reply gets. */
const nextNumber = (composed: readonly Composed[]): number => composed.reduce((count, each) => count + each.citations.length, 1)

function dated(composed: Composed, to: IsoDate, before: IsoDate | undefined): Composed {
  const when = before ? `fra ${formatDay(addDays(before, 1))}` : `til ${formatDay(to)}`
  return { ...composed, answer: { ...composed.answer, title: `${composed.answer.title} (${when})` } }
}
