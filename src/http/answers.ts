import { z } from '@hono/zod-openapi'
import type { IsoDate } from '../contract/index.js'
import * as schema from '../contract/schemas.js'
import type { AppDeps } from './deps.js'
import { answerInfoOf } from './describe.js'
import type { ProblemReply } from './problem.js'
import { checkQuery } from './query.js'
import { publicJson } from './respond.js'
import { type App, addRoute } from './route.js'

/** `GET /v1/answers` and `/v1/answers/:id`. A withdrawn card stays: old links are told so, and do not break. */
export function answerRoutes(
  app: App,
  { assistant, corpus, config }: Pick<AppDeps, 'assistant' | 'corpus' | 'config'>,
  today: () => IsoDate,
  problem: ProblemReply,
): void {
  addRoute(app, {
    method: 'get',
    path: '/v1/answers',
    operationId: 'listAnswers',
    summary: 'All answer cards',
    tags: ['look up'],
    reply: z.object({ items: z.array(schema.answerInfo) }).openapi('Answers'),
    problems: [],
    handle: (c) => publicJson(c, { items: [...corpus.cards.values()].map((card) => answerInfoOf(card, config)) }),
  })

  addRoute(app, {
    method: 'get',
    path: '/v1/answers/{id}',
    operationId: 'getAnswer',
    summary: 'One answer card on one day',
    tags: ['look up'],
    params: z.object({ id: schema.id }),
    query: schema.answerQuery,
    reply: schema.answerPage,
    problems: ['invalid_request', 'invalid_date', 'not_found', 'not_dated'],
    handle: (c) => {
      const query = checkQuery(c, schema.answerQuery)
      if (!query.ok) return problem(c, query.code, query)
      const day = today()
      const { asOf = day, audience = 'citizen' } = query.value
      const page = assistant.card(c.req.param('id') ?? '', { asOf, audience, today: day })
      if (page === undefined) return problem(c, 'not_found')
      return page === 'not_dated' ? problem(c, 'not_dated') : publicJson(c, page)
    },
  })
}
