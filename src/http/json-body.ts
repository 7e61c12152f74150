import type { HttpContext } from './env.js'
import type { Checked } from './problem.js'

const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i

/** The JSON of a request whose body was read already, or the problem with it. Size is judged before type: it costs the most to send again. */
export function jsonBody(c: HttpContext): Checked<unknown> {
  const body = c.get('body')
  if (body.state === 'too_large') return { ok: false, code: 'body_too_large' }
  if (body.state === 'unreadable') return { ok: false, code: 'body_unreadable' }
  const encoding = c.req.header('content-encoding')
  if (!JSON_TYPE.test(c.req.header('content-type') ?? '') || (encoding !== undefined && encoding.toLowerCase() !== 'identity')) {
    return { ok: false, code: 'unsupported_media_type', headers: { accept: 'application/json' } }
  }
  if (body.state === 'too_deep') return { ok: false, code: 'nested_too_deep' }
  if (body.state === 'invalid_encoding') return { ok: false, code: 'invalid_encoding' }
  return body.json ? { ok: true, value: body.json.value } : { ok: false, code: 'invalid_json' }
}
