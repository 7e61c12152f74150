import { z } from '@hono/zod-openapi'
import { audience, id, isoDate, listOf } from './basics.js'
import { answerValue, flowAnswers } from './flow.js'

/** Longest question, in code points after trimming. */
export const QUESTION_MAX = 2000
/** Largest context, in bytes of JSON. */
export const CONTEXT_MAX_BYTES = 4096

/** Nothing but white space, control and format characters, fillers and marks that stand on no letter. */
const BLANK = /^[\s\p{C}\p{M}\u115f\u1160\u3164\uffa0]*$/u

const withinLength = (text: string): boolean => {
  if (text.length <= QUESTION_MAX) return true
  if (text.length > 2 * QUESTION_MAX) return false
  let points = 0
  for (const _ of text) points++
  return points <= QUESTION_MAX
}

export const question = z
  .string()
  .trim()
  .refine((text) => !BLANK.test(text), { error: 'Skriv et spørgsmål.', params: { code: 'question_empty' }, abort: true })
  .refine(withinLength, { error: 'Må højst være 2.000 tegn.', params: { code: 'question_too_long' } })
  .openapi('Question', {
    description: 'What the person typed. Length in characters after trimming.',
    minLength: 1,
    maxLength: QUESTION_MAX,
    example: 'Kan jeg få et ressourceforløb i dag?',
  })

/** A button was pressed. Strict, so that a half-given step is refused and not taken for the start of a flow. */
export const choose = z
  .union([
    z.strictObject({ answerId: id }).openapi('ChooseAnswer'),
    z.strictObject({ flowId: id }).openapi('ChooseFlow'),
    z.strictObject({ flowId: id, node: id, value: answerValue }).openapi('ChooseFlowStep'),
  ])
  .openapi('Choose', { description: 'An answer card, a flow to begin, or an answer to a question of a flow.' })

/** What the client sends back. Ids that no longer exist are dropped when it is used. */
export const context = z
  .object({
    v: z.literal(1),
    topics: listOf(z.string()).optional(),
    flow: z.object({ id: z.string(), version: z.number(), answers: flowAnswers }).optional(),
    offered: listOf(z.string()).optional(),
  })
  .openapi('Context', {
    description:
      'The conversation so far: ids and flow answers, never typed text. At most 4 kB of JSON. Unknown ids are dropped.',
  })

const askFields = z.object({
  question: question.optional(),
  choose: choose.optional(),
  asOf: isoDate.optional(),
  audience: audience.optional(),
  context: context.optional(),
})

/** Body of `POST /v1/ask`. Unknown fields are left out, so that a newer client can talk to an older server. */
export const askRequest = askFields
  .refine((ask) => ask.question !== undefined || ask.choose !== undefined, {
    error: 'Skriv et spørgsmål, eller vælg et svar.',
    path: ['question'],
    params: { code: 'question_missing' },
  })
  .refine((ask) => ask.question === undefined || ask.choose === undefined, {
    error: 'Send enten et spørgsmål eller et valg, ikke begge dele.',
    path: ['choose'],
    params: { code: 'question_and_choose' },
  })
  .openapi('AskRequest', {
    description: 'Exactly one of question and choose.',
    oneOf: [{ required: ['question'] }, { required: ['choose'] }],
  })

/** Query of `GET /v1/ask`. */
export const askQuery = z.object({ q: question, asOf: isoDate.optional(), audience: audience.optional() })

/** Whether a context as it came in is over its 4 kB. Judged before parsing, which leaves unknown fields out. */
export function contextTooLarge(context: unknown): boolean {
  if (context === undefined || context === null) return false
  const json = JSON.stringify(context)
  return json.length > CONTEXT_MAX_BYTES || new TextEncoder().encode(json).length > CONTEXT_MAX_BYTES
}
