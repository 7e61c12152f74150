import { OpenAPIHono } from '@hono/zod-openapi'
import { answerRoutes } from './http/answers.js'
import { askRoutes } from './http/ask.js'
import { dangerFirst } from './http/danger-first.js'
import type { AppDeps } from './http/deps.js'
import type { Env } from './http/env.js'
import { envelope } from './http/envelope.js'
import { faults } from './http/faults.js'
import { healthRoutes } from './http/health.js'
import { openapiRoute } from './http/openapi.js'
import { problemReplies } from './http/problem.js'
import type { App } from './http/route.js'
import { searchRoutes } from './http/search.js'
import { sourceRoutes } from './http/sources.js'
import { dayKeeper } from './http/today.js'
import { unmatched } from './http/unmatched.js'

/** The whole HTTP surface. No I/O of its own: corpus, clock, log and configuration are handed in. */
export function createApp(deps: AppDeps): App {
  const app: App = new OpenAPIHono<Env>()
  const today = dayKeeper(deps.clock)
  const problem = problemReplies(deps.corpus.texts)

  app.use(envelope(deps.logger))
  app.use(dangerFirst(deps, today))
  app.onError(faults(deps.logger, problem))
  app.notFound(unmatched(app, problem))

  askRoutes(app, deps, today, problem)
  searchRoutes(app, deps, today, problem)
  sourceRoutes(app, deps, today, problem)
  answerRoutes(app, deps, today, problem)
  healthRoutes(app, deps, problem)
  openapiRoute(app, deps)
  return app
}
