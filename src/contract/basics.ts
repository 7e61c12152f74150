import { z } from '@hono/zod-openapi'

/** The words shared by every shape of the contract. Refinements speak Danish: their messages reach people, and never repeat what was typed. */

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** Whether `YYYY-MM-DD` names a day of the Gregorian calendar; 31 February does not. */
export function isRealDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = month === 2 && leap ? 29 : DAYS_IN_MONTH[month - 1]
  return year > 0 && days !== undefined && day >= 1 && day <= days
}

/** An array whose type is read-only, so that cached pieces of a reply can be handed out as they are. */
export const listOf = <T extends z.ZodType>(item: T) => z.array(item).readonly()

export const isoDate = z
  .string()
  .refine(isRealDay, { error: 'Skal være en rigtig dato som 2026-11-22.', params: { code: 'invalid_date' } })
  .openapi('IsoDate', { description: 'A real day as YYYY-MM-DD.', format: 'date', example: '2026-11-22' })

export const audience = z.enum(['citizen', 'adviser', 'caseworker', 'consultant']).openapi('Audience', {
  description: 'Who reads the reply; consultant is a virksomhedskonsulent. Default: citizen.',
})

/** An id of ours: kebab-case, `source#point` for points. Long ones are no ids; what is unknown is dealt with later. */
export const id = z.string().min(1).max(200)

export const corpusVersion = z
  .object({ version: z.string() })
  .openapi('CorpusVersion', { description: 'A hash of the content: the same files give the same version.' })
