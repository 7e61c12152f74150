import { z } from '@hono/zod-openapi'
import type { AppDeps } from './deps.js'
import type { ProblemReply } from './problem.js'
import { privateJson } from './respond.js'
import { type App, addRoute } from './route.js'

/** `/livez`: the process answers. `/readyz`: it may be sent requests; 503 while it starts and while it drains. */
export function healthRoutes(app: App, { ready, corpus }: Pick<AppDeps, 'ready' | 'corpus'>, problem: ProblemReply): void {
  addRoute(app, {
    method: 'get',
    path: '/livez',
    operationId: 'live',
    summary: 'Whether the process answers',
    tags: ['operation'],
    reply: z.object({ status: z.literal('ok') }).openapi('Live'),
    problems: [],
    handle: (c) => privateJson(c, { status: 'ok' }),
  })

  addRoute(app, {
    method: 'get',
    path: '/readyz',
    operationId: 'ready',
    summary: 'Whether it may be sent requests',
    tags: ['operation'],
    reply: z.object({ status: z.literal('ok'), corpus: z.object({ version: z.string() }) }).openapi('Ready'),
    problems: ['unavailable'],
    handle: (c) => (ready() ? privateJson(c, { status: 'ok', corpus: { version: corpus.version } }) : problem(c, 'unavailable')),
  })
}
