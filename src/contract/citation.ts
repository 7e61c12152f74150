import { z } from '@hono/zod-openapi'
import { isoDate, listOf } from './basics.js'

export const holds = z.enum(['yes', 'running', 'no', 'unknown']).openapi('Holds', {
  description:
    'Whether a rule holds on the as-of day. running: ended for new cases, lives on for running ones; unknown: nobody has confirmed it.',
})

export const basis = z
  .enum(['read', 'inferred'])
  .openapi('Basis', { description: 'Read in the source named, or inferred by us.' })

export const nature = z
  .enum(['rule', 'event', 'figure', 'view'])
  .openapi('Nature', { description: 'What a point states. Only rules expire.' })

export const validity = z
  .object({
    from: isoDate,
    to: isoDate.optional().openapi({ description: 'Last day, inclusive.' }),
    holds,
    label: z.string().openapi({ description: 'The same in Danish, for people.', example: 'gjaldt til 31. januar 2026' }),
    replacedBy: listOf(z.string()).optional().openapi({ description: 'Ids of the points or sources that took its place.' }),
  })
  .openapi('Validity', { description: 'When a point holds, and whether it does on the as-of day.' })

export const citation = z
  .object({
    n: z.int().min(1),
    point: z.string().openapi({ description: 'source#point' }),
    source: z.object({
      id: z.string(),
      title: z.string(),
      publisher: z.string(),
      issued: isoDate,
      url: z.string().optional(),
    }),
    locator: z.string().openapi({ description: 'Where in the source the point stands.' }),
    excerpt: z.string().openapi({ description: "The point's own text." }),
    validity,
    historic: z.boolean().openapi({ description: 'Cited as what held then, not as what holds.' }),
    basis,
    confirmed: z.boolean().openapi({ description: 'Read in the official law text.' }),
    href: z.string().openapi({ description: 'Page of the point; absolute when PUBLIC_URL is set.' }),
  })
  .openapi('Citation')
