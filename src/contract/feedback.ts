import { z } from '@hono/zod-openapi'
import { id } from './basics.js'

/** Body of `POST /v1/feedback`. */
export const feedbackRequest = z
  .object({
    answer: id.optional(),
    flow: id.optional(),
    helpful: z.boolean(),
    reason: z.enum(['wrong', 'outdated', 'unclear', 'not_my_question', 'other']).optional(),
    comment: z.string().trim().max(1000).optional(),
  })
  .openapi('FeedbackRequest')
