import { randomUUID } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Logger } from './deps.js'
import type { Env } from './env.js'

/**
 * The outermost layer: names the request and writes one line about it. The line holds the route's pattern, never the URL: ids
 * of answers and `q` say what somebody is ill with. The id is always ours, since one that was sent in could hold anything.
 */
export function envelope(logger: Logger): MiddlewareHandler<Env> {
  return async function envelope(c, next) {
    const requestId = randomUUID()
    c.set('requestId', requestId)
    const start = performance.now()
    await next()
    const ms = Math.round((performance.now() - start) * 1000) / 1000
    logger.info({ requestId, method: knownMethod(c.req.method), route: routePath(c, -1), status: c.res.status, ms }, 'request')
  }
}

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

const knownMethod = (method: string): string => (METHODS.has(method) ? method : 'other')
