import { z } from '@hono/zod-openapi'
import { listOf } from './basics.js'

/** The body of every 4xx and 5xx, after RFC 9457. */
export const problem = z
  .object({
    type: z.string().openapi({ description: '/problems/CODE' }),
    title: z.string(),
    status: z.int(),
    code: z.string().openapi({ description: 'Stable.', example: 'body_too_large' }),
    detail: z.string().openapi({ description: 'In Danish, for people.' }),
    errors: listOf(
      z.object({ pointer: z.string().openapi({ description: 'JSON pointer into the request.' }), message: z.string() }),
    ).optional(),
    requestId: z.string(),
  })
  .openapi('Problem', { description: 'Never repeats what was typed.' })
