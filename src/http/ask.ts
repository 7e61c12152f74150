import type { AskRequest, IsoDate } from '../contract/index.js'
import * as schema from '../contract/schemas.js'
import type { AppDeps } from './deps.js'
import type { HttpContext } from './env.js'
import { jsonBody } from './json-body.js'
import type { Checked, ProblemCode, ProblemReply } from './problem.js'
import { checkQuery } from './query.js'
import { privateJson } from './respond.js'
import { type App, addRoute } from './route.js'
import { check } from './validation.js'

const BODY_PROBLEMS = [
  'body_unreadable',
  'invalid_encoding',
  'invalid_json',
  'nested_too_deep',
  'invalid_request',
  'invalid_date',
  'question_missing',
  'question_empty',
  'question_too_long',
  'question_and_choose',
  'context_too_large',
  'body_too_large',
  'unsupported_media_type',
] as const satisfies readonly ProblemCode[]

/** `POST` and `GET /v1/ask`. */
export function askRoutes(
  app: App,
  { assistant }: Pick<AppDeps, 'assistant'>,
  today: () => IsoDate,
  problem: ProblemReply,
): void {
  const answer = (c: HttpContext, request: AskRequest): Response => privateJson(c, assistant.reply(request, { today: today() }))

  addRoute(app, {
    method: 'post',
    path: '/v1/ask',
    operationId: 'ask',
    summary: 'Ask a question, or choose one of the options of the last reply',
    description:
      'A text that says that somebody is in danger is answered with 200 and status urgent, whatever else is wrong with the request.',
    tags: ['ask'],
    body: schema.askRequest,
    reply: schema.reply,
    problems: BODY_PROBLEMS,
    handle: (c) => {
      const request = askRequestOf(c)
      return request.ok ? answer(c, request.value) : problem(c, request.code, request)
    },
  })

  addRoute(app, {
    method: 'get',
    path: '/v1/ask',
    operationId: 'askByLink',
    summary: 'Ask a question by link',
    description: 'For links and curl. What is typed ends in logs of others on its way: forms should post.',
    tags: ['ask'],
    query: schema.askQuery,
    reply: schema.reply,
    problems: ['invalid_request', 'invalid_date', 'question_missing', 'question_empty', 'question_too_long'],
    handle: (c) => {
      const query = checkQuery(c, schema.askQuery)
      if (query.ok) return answer(c, askOf(query.value))
      return problem(c, c.req.query('q') ? query.code : 'question_missing', query)
    },
  })
}

/** The request in a body that was read already, or the problem with it. */
export function askRequestOf(c: HttpContext): Checked<AskRequest> {
  const body = jsonBody(c)
  if (!body.ok) return body
  const context =
    typeof body.value === 'object' && body.value !== null && 'context' in body.value ? body.value.context : undefined
  if (schema.contextTooLarge(context)) {
    return { ok: false, code: 'context_too_large', errors: [{ pointer: '/context', message: 'Må højst fylde 4 kB.' }] }
  }
  return check(schema.askRequest, body.value)
}

const askOf = ({ q, ...rest }: { q: string } & Pick<AskRequest, 'asOf' | 'audience'>): AskRequest => ({ question: q, ...rest })
