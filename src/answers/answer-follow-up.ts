import type { Reply } from '../contract/index.js'
import type { Card, Corpus } from '../corpus/model.js'
import { type Composed, type Composer, optionFor } from './compose.js'
import { fill } from './fill.js'
import type { FollowUp } from './followups.js'
import type { Asked } from './question.js'
import { type Base, noEvidence, type ReplyMaker } from './replies.js'

export interface FollowUpDeps {
  readonly corpus: Corpus
  readonly composer: Composer
  readonly replies: ReplyMaker
}

/** Answers a message about the reply before it. Nothing, where the card of that reply is not shown on the day. */
export type AnswerFollowUp = (followUp: FollowUp, topic: Card | undefined, asked: Asked) => Reply | undefined

/** The notice of an unconfirmed answer says it already. */
const STILL = {
  current: 'gaelder-ja',
  partly_changed: 'gaelder-delvis',
  superseded: 'gaelder-nej',
  unverified: undefined,
} as const

export function createAnswerFollowUp({ corpus, composer, replies }: FollowUpDeps): AnswerFollowUp {
  return (followUp, topic, asked) => {
    const base: Base = { asOf: asked.asOf ?? asked.today, today: asked.today, topics: asked.topics, evidence: noEvidence }
    const options = (topic?.related ?? []).flatMap((id) => optionFor(id, corpus))
    if (followUp === 'thanks') return replies.clarify(corpus.texts['tak'] ?? '', options, base)
    if (followUp === 'about') return replies.clarify(corpus.texts['hvad-er-du'] ?? '', options, base)
    if (topic?.withdrawn) return replies.withdrawn(base)
    const composed = topic && composer.compose(topic, { ...base, audience: asked.audience, forloeb: 'ukendt' })
    if (!composed) return topic ? undefined : replies.abstained('unclear', corpus.texts['uklart-alene'] ?? '', [], base)
    switch (followUp) {
      case 'still':
        return replies.answered([composed], base, { before: stillText(composed) })
      case 'source':
        return replies.answered([composed], base, { before: fill(corpus.texts['kilder-svar'], { kilder: sourcesOf(composed) }) })
      case 'shorter':
        return {
          ...replies.answered([composed], base),
          text: [composed.answer.short, composed.currency.notice].filter(Boolean).join('\n\n'),
        }
    }
  }

  function stillText(composed: Composed): string | undefined {
    const id = STILL[composed.currency.status]
    return id && corpus.texts[id]
  }
}

const sourcesOf = (composed: Composed): string =>
  [...new Set(composed.citations.map(({ source }) => `${source.title} (${source.publisher})`))].join('; ')
