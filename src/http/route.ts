import { createRoute, type OpenAPIHono, type RouteConfig, type z } from '@hono/zod-openapi'
import { problem } from '../contract/schemas.js'
import type { Env, HttpContext } from './env.js'
import { type ProblemCode, statusOf } from './problem.js'

export type App = OpenAPIHono<Env>

/** One route as the document shows it and as the app answers it. */
export interface Route {
  readonly method: 'get' | 'post'
  /** As in OpenAPI: `/v1/answers/{id}`. */
  readonly path: `/${string}`
  readonly operationId: string
  readonly summary: string
  readonly description?: string
  readonly tags: readonly string[]
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  /** Schema of the body of 200. */
  readonly reply: z.ZodType
  readonly problems: readonly ProblemCode[]
  readonly handle: (c: HttpContext) => Response
}

/**
 * Puts a route into the app and into the document. The library's own validators are not used: they parse the body a second
 * time, and would judge its shape before the urgent check has read it. Handlers check with the same schemas.
 */
export function addRoute(app: App, { method, path, reply, params, query, body, problems, handle, tags, ...about }: Route): void {
  const config = {
    ...about,
    tags: [...tags],
    method,
    path,
    request: {
      ...(params ? { params } : {}),
      ...(query ? { query } : {}),
      ...(body ? { body: { required: true, content: { 'application/json': { schema: body } } } } : {}),
    },
    responses: {
      200: { description: 'OK', headers: REQUEST_ID, content: { 'application/json': { schema: reply } } },
      ...problemResponses(problems),
    },
  } satisfies RouteConfig
  const route = createRoute(config)
  app.openAPIRegistry.registerPath(route)
  app.on(method.toUpperCase(), route.getRoutingPath(), handle)
}

const REQUEST_ID = {
  'X-Request-Id': { description: 'Name of this request in the log.', schema: { type: 'string' as const }, required: true },
}

function problemResponses(problems: readonly ProblemCode[]): RouteConfig['responses'] {
  const byStatus = new Map<number, ProblemCode[]>()
  for (const code of [...problems, 'internal_error' as const])
    byStatus.set(statusOf(code), [...(byStatus.get(statusOf(code)) ?? []), code])
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      status,
      { description: codes.join(', '), headers: REQUEST_ID, content: { 'application/problem+json': { schema: problem } } },
    ]),
  )
}
