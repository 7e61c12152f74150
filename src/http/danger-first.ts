import type { MiddlewareHandler } from 'hono'
import type { Audience, IsoDate } from '../contract/index.js'
import { audience as audienceSchema } from '../contract/schemas.js'
import { type Body, readBody } from './body.js'
import type { AppDeps } from './deps.js'
import type { Env } from './env.js'
import { privateJson } from './respond.js'

/**
 * Somebody in danger gets the urgent reply with 200 whatever else is wrong with the request: wrong address, wrong method, too
 * long, no JSON, over the rate limit. So this stands before everything that may refuse, reads the body for all of them, and
 * leaves it in the context. Links carry their text in `q`.
 */
export function dangerFirst(deps: Pick<AppDeps, 'assistant' | 'textOf'>, today: () => IsoDate): MiddlewareHandler<Env> {
  const { assistant, textOf } = deps
  return async function dangerFirst(c, next) {
    const method = c.req.method
    if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') {
      if (c.req.path === '/v1/ask') {
        const q = c.req.query('q')
        const urgent = q ? assistant.danger(q, { audience: audienceOf(c.req.query('audience')), today: today() }) : undefined
        if (urgent) return privateJson(c, urgent)
      }
      return next()
    }
    const body = await readBody(c.req)
    c.set('body', body)
    if (!body.empty) {
      const urgent = assistant.danger(textIn(body, textOf), { audience: audienceIn(body), today: today() })
      if (urgent) return privateJson(c, urgent)
    }
    return next()
  }
}

/** What is no JSON is read as it stands; without the zeros that UTF-16 has between letters. */
const textIn = (body: Body, textOf: (body: unknown) => string): string =>
  textOf(body.json ? body.json.value : body.text.replaceAll('\0', ''))

const audienceIn = (body: Body): Audience => {
  const value = body.json?.value
  return audienceOf(typeof value === 'object' && value !== null && 'audience' in value ? value.audience : undefined)
}

const audienceOf = (value: unknown): Audience => {
  if (value === undefined) return 'citizen'
  const result = audienceSchema.safeParse(value)
  return result.success ? result.data : 'citizen'
}
