import type { AnswerPage, AskRequest, Audience, Contact, Hit, HitKind, Reply } from '../contract/index.js'
import type { Corpus, IsoDate } from '../corpus/model.js'
import { redact } from '../privacy/redact.js'
import { createRenderer } from '../render/index.js'
import { createRetrieval, type Retrieval } from '../retrieval/index.js'
import { createAssess } from './assess.js'
import { createLinks } from './citations.js'
import { createComposer } from './compose.js'
import { knownContext } from './context.js'
import { createDangerCheck } from './danger/index.js'
import { createDecide } from './decide.js'
import { explain } from './explain.js'
import { createFollowUps } from './followups.js'
import { createHandoff } from './handoff.js'
import { createLookup } from './lookup.js'
import { createAnswerQuestion } from './question.js'
import { createReplyMaker, noEvidence } from './replies.js'
import { createUrgentReply } from './urgent.js'

export interface AssistantOptions {
  /** Origin before every link; empty for links within the site. */
  readonly publicUrl?: string
  /** The operator's own contacts, first in every handoff but the urgent one. */
  readonly ownContacts?: readonly Contact[]
}

export interface SearchOptions {
  readonly kind?: HitKind
  readonly limit: number
  readonly asOf: IsoDate
  readonly today: IsoDate
}

/** The whole of answering: pure and synchronous, the same for the same request, corpus and days. */
export interface Assistant {
  readonly reply: (request: AskRequest, env: { readonly today: IsoDate }) => Reply
  /** The urgent reply where a text says that somebody is in danger, else nothing. Any string may come. */
  readonly danger: (text: string, env: { readonly audience: Audience; readonly today: IsoDate }) => Reply | undefined
  /** How a question was read and decided, for an editor. */
  readonly explain: (request: AskRequest, env: { readonly today: IsoDate }) => string
  readonly search: (q: string, options: SearchOptions) => readonly Hit[]
  /** One card on one day; `not_dated` where the sources do not reach that day. */
  readonly card: (
    id: string,
    options: { readonly asOf: IsoDate; readonly audience: Audience; readonly today: IsoDate },
  ) => AnswerPage | 'not_dated' | undefined
  /** For whoever measures and explains. */
  readonly inner: {
    readonly retrieval: Retrieval
    readonly assess: ReturnType<typeof createAssess>
    readonly decide: ReturnType<typeof createDecide>
  }
}

export function createAssistant(corpus: Corpus, { publicUrl = '', ownContacts = [] }: AssistantOptions = {}): Assistant {
  const retrieval = createRetrieval(corpus)
  const links = createLinks(publicUrl)
  const handoff = createHandoff(corpus, ownContacts)
  const composer = createComposer(corpus, createRenderer(corpus), links)
  const replies = createReplyMaker(corpus, links, handoff)
  const assess = createAssess({ index: retrieval.candidates, findEdges: retrieval.findEdges })
  const decide = createDecide(corpus, assess)
  const followUps = createFollowUps(corpus)
  const answerQuestion = createAnswerQuestion({ corpus, ...retrieval, assess, decide, followUps, composer, replies })
  const checkDanger = createDangerCheck(corpus.danger)
  const urgent = createUrgentReply(corpus, retrieval.analyse, assess)

  const danger: Assistant['danger'] = (text, { audience, today }) => {
    const found = checkDanger(text, audience)
    return found.level === 'red' ? urgent(found.reply, text, today) : undefined
  }

  const reply: Assistant['reply'] = (request, { today }) => {
    const audience = request.audience ?? 'citizen'
    const { topics } = knownContext(request.context, corpus)
    if (request.question === undefined) return chosen(request, audience, topics, today)
    const found = checkDanger(request.question, audience)
    if (found.level === 'red') return urgent(found.reply, request.question, today)
    const reply = answerQuestion({
      text: redact(request.question).text,
      today,
      audience,
      topics,
      ...(request.asOf ? { asOf: request.asOf } : {}),
    })
    return found.level === 'amber' ? withCare(reply, today) : reply
  }

  return {
    reply,
    danger,
    explain: (request, env) => explain(request, reply(request, env), { retrieval, assess, decide }),
    inner: { retrieval, assess, decide },

    search: createLookup(corpus, retrieval.analyse, composer, links),

    card(id, { asOf, audience, today }) {
      const card = corpus.cards.get(id)
      if (!card) return undefined
      const composed = card.withdrawn ? undefined : composer.compose(card, { asOf, today, audience, forloeb: 'ukendt' })
      if (!composed || asOf < corpus.coversFrom) return 'not_dated'
      return {
        id: card.id,
        title: card.title,
        asOf,
        corpus: { version: corpus.version },
        text: composed.text,
        answer: composed.answer,
        citations: [...composed.citations],
        currency: composed.currency,
        suggestions: [...composed.suggestions],
        href: links.card(card.id),
      }
    },
  }

  function chosen(request: AskRequest, audience: Audience, topics: readonly string[], today: IsoDate): Reply {
    const asOf = request.asOf ?? today
    const base = { asOf, today, topics, evidence: noEvidence }
    const id = request.choose && 'answerId' in request.choose ? request.choose.answerId : ''
    const card = corpus.cards.get(id)
    if (!card) return replies.abstained('unclear', corpus.texts['valg-findes-ikke'] ?? '', topics, base)
    if (card.withdrawn) return replies.withdrawn(base)
    const composed = asOf < corpus.coversFrom ? undefined : composer.compose(card, { asOf, today, audience, forloeb: 'ukendt' })
    return composed ? replies.answered([composed], base) : replies.notDated(card.related, base)
  }

  /** Heavy, but not dangerous: the care line above, Livslinien first among those to turn to. */
  function withCare(reply: Reply, today: IsoDate): Reply {
    const line = corpus.texts['omsorg'] ?? ''
    const lifeline = handoff(['livslinien'], today).filter((contact) => contact.id === 'livslinien')
    return { ...reply, care: true, text: `${line}\n\n${reply.text}`, handoff: [...lifeline, ...(reply.handoff ?? [])] }
  }
}
