import { z } from '@hono/zod-openapi'

export const contact = z
  .object({
    id: z.string(),
    name: z.string(),
    helpsWith: z.string(),
    phone: z.string().optional(),
    url: z.string().optional(),
  })
  .openapi('Contact', { description: 'Somebody to turn to.' })
