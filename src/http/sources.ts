import { z } from '@hono/zod-openapi'
import type { IsoDate } from '../contract/index.js'
import * as schema from '../contract/schemas.js'
import type { AppDeps } from './deps.js'
import { pointOf, sourceOf } from './describe.js'
import type { ProblemReply } from './problem.js'
import { checkQuery } from './query.js'
import { publicJson } from './respond.js'
import { type App, addRoute } from './route.js'

/** `GET /v1/sources`, `/v1/sources/:id`, `/v1/points/:source/:point`: what every statement rests on, as it stands on one day. */
export function sourceRoutes(
  app: App,
  { corpus, config }: Pick<AppDeps, 'corpus' | 'config'>,
  today: () => IsoDate,
  problem: ProblemReply,
): void {
  const view = (asOf: IsoDate) => ({ asOf, today: today(), publicUrl: config.publicUrl })

  addRoute(app, {
    method: 'get',
    path: '/v1/sources',
    operationId: 'listSources',
    summary: 'All sources',
    tags: ['look up'],
    query: schema.dayQuery,
    reply: z.object({ items: z.array(schema.source) }).openapi('Sources'),
    problems: ['invalid_date'],
    handle: (c) => {
      const query = checkQuery(c, schema.dayQuery)
      if (!query.ok) return problem(c, query.code, query)
      const day = view(query.value.asOf ?? today())
      return publicJson(c, { items: [...corpus.sources.values()].map((source) => sourceOf(source, day)) })
    },
  })

  addRoute(app, {
    method: 'get',
    path: '/v1/sources/{id}',
    operationId: 'getSource',
    summary: 'One source with its points',
    tags: ['look up'],
    params: z.object({ id: schema.id }),
    query: schema.dayQuery,
    reply: schema.sourceWithPoints,
    problems: ['invalid_date', 'not_found'],
    handle: (c) => {
      const query = checkQuery(c, schema.dayQuery)
      if (!query.ok) return problem(c, query.code, query)
      const source = corpus.sources.get(c.req.param('id') ?? '')
      if (!source) return problem(c, 'not_found')
      const day = view(query.value.asOf ?? today())
      return publicJson(c, { ...sourceOf(source, day), points: source.points.map((point) => pointOf(point, day)) })
    },
  })

  addRoute(app, {
    method: 'get',
    path: '/v1/points/{source}/{point}',
    operationId: 'getPoint',
    summary: 'One point',
    tags: ['look up'],
    params: z.object({ source: schema.id, point: schema.id }),
    query: schema.dayQuery,
    reply: schema.point,
    problems: ['invalid_date', 'not_found'],
    handle: (c) => {
      const query = checkQuery(c, schema.dayQuery)
      if (!query.ok) return problem(c, query.code, query)
      const point = corpus.points.get(`${c.req.param('source')}#${c.req.param('point')}`)
      return point ? publicJson(c, pointOf(point, view(query.value.asOf ?? today()))) : problem(c, 'not_found')
    },
  })
}
