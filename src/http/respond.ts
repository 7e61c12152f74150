import type { HttpContext } from './env.js'

/**
 * Headers are plain records and bodies strings: @hono/node-server then writes both in one go, without making a Headers
 * object or a stream for each reply.
 */
const JSON_NO_STORE = { 'content-type': 'application/json', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }
const JSON_REVALIDATE = { 'content-type': 'application/json', 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' }

/** A reply to something that a person typed or chose: stored by nobody. */
export function privateJson(c: HttpContext, value: unknown): Response {
  return new Response(JSON.stringify(value), { status: 200, headers: { ...JSON_NO_STORE, 'x-request-id': c.get('requestId') } })
}

/** A reply that depends on corpus and day only. */
export function publicJson(c: HttpContext, value: unknown): Response {
  return new Response(JSON.stringify(value), { status: 200, headers: { ...JSON_REVALIDATE, 'x-request-id': c.get('requestId') } })
}
