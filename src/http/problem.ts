import type { Problem } from '../contract/index.js'
import type { FixedTexts } from '../corpus/model.js'
import type { HttpContext } from './env.js'

const EMERGENCY = 'Er det akut, så ring 112.'

/**
 * Every problem by its stable code: status, title in English, detail in Danish. An editor's text `problem-CODE` (with hyphens)
 * takes the detail's place.
 */
const PROBLEMS = {
  bad_request: [400, 'Bad request', 'Det kunne vi ikke læse.'],
  body_unreadable: [400, 'Body unreadable', 'Vi fik kun en del af det, du skrev. Prøv igen.'],
  invalid_encoding: [400, 'Invalid encoding', 'Det kunne vi ikke læse. Teksten skal være UTF-8.'],
  invalid_json: [400, 'Invalid JSON', 'Det kunne vi ikke læse. Det skal være gyldig JSON.'],
  nested_too_deep: [400, 'Nested too deep', 'Det kunne vi ikke læse. Der er for mange lag i det.'],
  invalid_request: [400, 'Invalid request', 'Noget passer ikke i det, vi fik. Se hvad under errors.'],
  invalid_date: [400, 'Invalid date', 'Den dato kender vi ikke. Skriv den som 2026-11-22.'],
  question_missing: [400, 'Question missing', 'Skriv et spørgsmål, eller vælg et svar.'],
  question_empty: [400, 'Question empty', 'Der står ikke noget spørgsmål. Skriv det med dine egne ord.'],
  question_too_long: [400, 'Question too long', 'Det blev lidt langt til os. Skriv det ene spørgsmål, der er vigtigst.'],
  question_and_choose: [400, 'Question and choice', 'Send enten et spørgsmål eller et valg, ikke begge dele.'],
  context_too_large: [400, 'Context too large', 'Samtalen fylder for meget. Begynd forfra.'],
  not_found: [404, 'Not found', 'Det findes ikke her.'],
  not_dated: [404, 'Not dated', 'Det har vi ingen kilder til for den dag.'],
  method_not_allowed: [405, 'Method not allowed', 'Sådan kan den adresse ikke bruges.'],
  request_timeout: [408, 'Request timeout', 'Det tog for lang tid at få det hele. Prøv igen.'],
  body_too_large: [413, 'Body too large', 'Det blev lidt langt til os. Skriv det ene spørgsmål, der er vigtigst.'],
  unsupported_media_type: [415, 'Unsupported media type', 'Send det som JSON (content-type: application/json).'],
  headers_too_large: [431, 'Headers too large', 'Adressen eller hovedet er for langt.'],
  too_many_requests: [429, 'Too many requests', `Der er mange spørgsmål lige nu. Vent et minut, og prøv igen. ${EMERGENCY}`],
  internal_error: [500, 'Internal error', `Der gik noget galt hos os, ikke hos dig. Prøv igen om lidt. ${EMERGENCY}`],
  unavailable: [503, 'Unavailable', `Vi er ikke klar lige nu. Prøv igen om lidt. ${EMERGENCY}`],
} as const satisfies Record<string, readonly [status: number, title: string, detail: string]>

export type ProblemCode = keyof typeof PROBLEMS

export const problemCodes = Object.keys(PROBLEMS) as readonly ProblemCode[]

export const statusOf = (code: ProblemCode): number => PROBLEMS[code][0]

export const isProblemCode = (text: unknown): text is ProblemCode => typeof text === 'string' && Object.hasOwn(PROBLEMS, text)

/** One mistake in a request: where, and what is wrong. Never what was typed. */
export interface FieldError {
  readonly pointer: string
  readonly message: string
}

export interface ProblemOptions {
  readonly errors?: readonly FieldError[]
  readonly headers?: Readonly<Record<string, string>>
}

/** A request, or a part of it, that was judged: its value, or the problem with it. */
export type Checked<T> = { readonly ok: true; readonly value: T } | Refusal

export type Refusal = { readonly ok: false; readonly code: ProblemCode } & ProblemOptions

/** The body of a problem; `texts` are the corpus' fixed texts. */
export function problemBody(code: ProblemCode, requestId: string, texts: FixedTexts, errors?: readonly FieldError[]): Problem {
  const [status, title, detail] = PROBLEMS[code]
  return {
    type: `/problems/${code}`,
    title,
    status,
    code,
    detail: texts[`problem-${code.replaceAll('_', '-')}`] ?? detail,
    ...(errors && errors.length > 0 ? { errors } : {}),
    requestId,
  }
}

export type ProblemReply = (c: HttpContext, code: ProblemCode, options?: ProblemOptions) => Response

/** Makes problem replies with an editor's wording where the corpus has one. 429 and 503 say when to come back. */
export function problemReplies(texts: FixedTexts): ProblemReply {
  return (c, code, { errors, headers } = {}) => {
    const requestId = c.get('requestId')
    const status = statusOf(code)
    return new Response(JSON.stringify(problemBody(code, requestId, texts, errors)), {
      status,
      headers: {
        'content-type': 'application/problem+json',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'x-request-id': requestId,
        ...(status === 429 || status === 503 ? { 'retry-after': '60' } : {}),
        ...headers,
      },
    })
  }
}
