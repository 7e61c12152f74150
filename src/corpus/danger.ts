import { z } from 'zod'
import type { DangerSigns } from './model.js'

const patterns = z.array(z.string()).default([])
const sign = z.strictObject({
  id: z.string(),
  level: z.enum(['red', 'amber']),
  reply: z.enum(['self', 'other', 'violence', 'threat']).optional(),
  acute: z.boolean().optional(),
  patterns: z.array(z.string()).min(1),
})

/** The outline of `sprog/fare.yaml`; what is not written is empty. The patterns are judged where they are compiled (`answers/danger`). */
export const dangerShape: z.ZodType<DangerSigns> = z.strictObject({
  groups: z.record(z.string(), z.array(z.string())).default({}),
  spellings: z.record(z.string(), z.string()).default({}),
  fillers: patterns,
  jokes: patterns,
  people: z
    .strictObject({ self: patterns, mine: patterns, other: patterns, theirs: patterns, told: patterns, toldAfter: patterns })
    .prefault({}),
  figures: z.array(sign.extend({ level: z.enum(['red', 'amber', 'none']) })).default([]),
  signs: z.array(sign).min(1),
})
