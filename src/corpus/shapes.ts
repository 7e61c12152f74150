import { z } from 'zod'
import { isDay } from './dates.js'

/** The zod shapes that several kinds of file share. Messages are written to an editor. */

export const text = z.string().refine((value) => value.trim() !== '', 'is empty')

export const day = z.string().refine(isDay, 'is not a real day written YYYY-MM-DD')

export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

export const slug = z.string().regex(slugPattern, 'is not ASCII kebab-case (a-z, 0-9, hyphens; ae, oe, aa for æ, ø, å)')

export const slugs = z.array(slug).default([])

export const texts = z.array(text)

/** Some of the sources stand on sites without https; their address is given as it is, never guessed. */
export const webUrl = z
  .string()
  .refine((value) => /^https?:\/\//.test(value) && URL.canParse(value), 'is not a link beginning with https://')

export const basis = z.enum(['read', 'inferred'])

export const nature = z.enum(['rule', 'event', 'figure', 'view'])

export const sourceKind = z.enum(['agreement', 'fact-sheet', 'guidance', 'law', 'decision', 'article', 'local-agreement'])

export const validity = z.strictObject({
  from: day,
  to: day.optional(),
  running: z.strictObject({ begunBefore: day }).optional(),
  unknownFrom: day.optional(),
})
