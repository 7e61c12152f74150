import { textOf } from '../../src/answers/danger/index.js'
import { createApp } from '../../src/app.js'
import type { AskRequest, Audience, IsoDate, Reply } from '../../src/contract/index.js'
import type { AppDeps, Assistant } from '../../src/http/deps.js'
import { smallCorpus } from '../support/corpus.js'

/** Written in every hostile text; found in no reply, header or log line. */
export const SECRET = 'HEMMELIGHED'

/** What the fake takes for danger. */
export const RED = 'jeg vil dø'

export const TODAY = '2026-11-22'
export const NOON = new Date(`${TODAY}T11:00:00Z`)

export function replyOf(
  status: Reply['status'],
  { asOf = TODAY, text = 'Et svar.' }: { asOf?: IsoDate; text?: string } = {},
): Reply {
  return {
    status,
    asOf,
    corpus: { version: 'prøve' },
    text,
    answers: [],
    citations: [],
    currency: { status: 'current' },
    suggestions: [],
    evidence: { confidence: 0, matched: [], unmatched: [] },
    context: { v: 1 },
  }
}

export interface FakeAssistant extends Assistant {
  /** Requests that reached `reply`, in order. */
  readonly asked: { request: AskRequest; today: IsoDate }[]
  /** Texts that were read for danger. */
  readonly read: { text: string; audience: Audience }[]
}

/** Answers everything with the same reply, and knows one red phrase. */
export function fakeAssistant(): FakeAssistant {
  const asked: FakeAssistant['asked'] = []
  const read: FakeAssistant['read'] = []
  return {
    asked,
    read,
    reply(request, { today }) {
      asked.push({ request, today })
      return replyOf('answered', { asOf: request.asOf ?? today })
    },
    danger(text, { audience, today }) {
      read.push({ text, audience })
      return text.includes(RED) ? replyOf('urgent', { asOf: today, text: 'Ring 112, hvis du er i fare.' }) : undefined
    },
    search: (q, { kind = 'card', limit }) =>
      Array.from({ length: Math.min(limit, 3) }, (_, index) => ({
        kind,
        id: `fund-${index + 1}`,
        title: `Fund til ${q.length} tegn`,
        text: 'Kommunen svarer på skrift.',
        score: 1 / (index + 1),
        highlights: [[0, 8]] as const,
        href: `/svar/fund-${index + 1}`,
      })),
    card: (id, { asOf }) => {
      if (id !== 'svar-paa-skrift') return undefined
      if (asOf < '2018-06-01') return 'not_dated'
      const { corpus, text, citations, currency, suggestions } = replyOf('answered')
      const answer = { id, title: 'Får jeg svar?', short: 'Ja.', markdown: 'Ja.', html: '<p>Ja.</p>', citations: [] }
      return { id, title: answer.title, asOf, corpus, text, answer, citations, currency, suggestions, href: `/svar/${id}` }
    },
  }
}

export interface TestApp {
  readonly app: ReturnType<typeof createApp>
  readonly assistant: FakeAssistant
  /** What was logged, one object a line. */
  readonly lines: Record<string, unknown>[]
}

export function testApp(changes: Partial<AppDeps> = {}): TestApp {
  const assistant = fakeAssistant()
  const lines: Record<string, unknown>[] = []
  const log = (fields: object, message: string): void => void lines.push({ ...fields, message })
  const app = createApp({
    assistant,
    corpus: smallCorpus(),
    config: { publicUrl: '' },
    clock: () => NOON,
    logger: { info: log, error: log },
    ready: () => true,
    textOf,
    ...changes,
  })
  return { app, assistant, lines }
}
