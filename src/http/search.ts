import { z } from '@hono/zod-openapi'
import type { IsoDate } from '../contract/index.js'
import * as schema from '../contract/schemas.js'
import type { AppDeps } from './deps.js'
import type { ProblemReply } from './problem.js'
import { checkQuery } from './query.js'
import { privateJson } from './respond.js'
import { type App, addRoute } from './route.js'

/** `GET /v1/search`. Made for typing: nothing typed yet is no mistake and finds nothing. */
export function searchRoutes(
  app: App,
  { assistant }: Pick<AppDeps, 'assistant'>,
  today: () => IsoDate,
  problem: ProblemReply,
): void {
  addRoute(app, {
    method: 'get',
    path: '/v1/search',
    operationId: 'search',
    summary: 'Find answer cards, points and flows while typing',
    tags: ['look up'],
    query: schema.searchQuery,
    reply: z.object({ items: z.array(schema.hit) }).openapi('Hits'),
    problems: ['invalid_request', 'invalid_date'],
    handle: (c) => {
      const query = checkQuery(c, schema.searchQuery)
      if (!query.ok) return problem(c, query.code, query)
      const day = today()
      const { q = '', kind, limit = schema.SEARCH_LIMIT_DEFAULT, asOf = day } = query.value
      const items = q.trim() === '' ? [] : assistant.search(q, { ...(kind ? { kind } : {}), limit, asOf, today: day })
      return privateJson(c, { items })
    },
  })
}
