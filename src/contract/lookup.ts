import { z } from '@hono/zod-openapi'
import { audience, corpusVersion, isoDate, listOf } from './basics.js'
import { basis, citation, nature, validity } from './citation.js'
import { answer, currency, option } from './reply.js'

/** Most hits that one search gives. */
export const SEARCH_LIMIT_MAX = 50
export const SEARCH_LIMIT_DEFAULT = 10
/** Longest search text, in UTF-16 units. */
export const SEARCH_MAX = 200

export const hitKind = z.enum(['card', 'point', 'flow']).openapi('HitKind')

export const hit = z
  .object({
    kind: hitKind,
    id: z.string(),
    title: z.string(),
    text: z.string(),
    score: z.number(),
    highlights: listOf(z.tuple([z.int(), z.int()]).readonly()).openapi({
      description: 'Start and end in `text`, in UTF-16 units.',
    }),
    validity: validity.optional(),
    href: z.string(),
  })
  .openapi('Hit')

/** Query of `GET /v1/search`; `limit` comes as text and leaves as a number. */
export const searchQuery = z.object({
  q: z.string().max(SEARCH_MAX).optional().openapi({ description: 'The last word counts as begun.', example: 'sundhedsko' }),
  kind: hitKind.optional(),
  limit: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(SEARCH_LIMIT_MAX))
    .optional()
    .openapi({ type: 'integer', minimum: 1, maximum: SEARCH_LIMIT_MAX, default: SEARCH_LIMIT_DEFAULT }),
  asOf: isoDate.optional(),
})

/** Query of everything that depends on the day only. */
export const dayQuery = z.object({ asOf: isoDate.optional() })

/** Query of `GET /v1/answers/:id`. */
export const answerQuery = z.object({ asOf: isoDate.optional(), audience: audience.optional() })

export const point = z
  .object({
    id: z.string().openapi({ description: 'source#point' }),
    text: z.string(),
    locator: z.string(),
    nature,
    validity,
    basis,
    confirmed: z.boolean(),
    checked: isoDate,
    url: z.string().optional(),
    href: z.string(),
  })
  .openapi('Point')

export const source = z
  .object({
    id: z.string(),
    title: z.string(),
    publisher: z.string(),
    issued: isoDate,
    kind: z.enum(['agreement', 'fact-sheet', 'guidance', 'law', 'decision', 'article', 'local-agreement']),
    validity,
    isReplacedBy: listOf(z.string()),
    attestedBy: listOf(z.string()).openapi({
      description: 'Sources through which a text that we have not seen itself is known.',
    }),
    basis,
    confirmed: z.boolean(),
    checked: isoDate,
    url: z.string().optional(),
    href: z.string(),
  })
  .openapi('Source')

export const sourceWithPoints = source.extend({ points: listOf(point) }).openapi('SourceWithPoints')

export const answerInfo = z
  .object({ id: z.string(), title: z.string(), area: z.string(), withdrawn: z.literal(true).optional(), href: z.string() })
  .openapi('AnswerInfo')

/** One answer card on one day, in the pieces a reply is made of. */
export const answerPage = z
  .object({
    id: z.string(),
    title: z.string(),
    asOf: isoDate,
    corpus: corpusVersion,
    text: z.string().openapi({ description: 'The whole answer, plain, without marks.' }),
    answer,
    citations: listOf(citation),
    currency,
    suggestions: listOf(option),
    href: z.string(),
  })
  .openapi('AnswerPage')
