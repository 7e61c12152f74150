import type { z } from '@hono/zod-openapi'
import type { HttpContext } from './env.js'
import type { Checked } from './problem.js'
import { check } from './validation.js'

/** Checks the query string. A field left empty, as forms send it, counts as not given; of a field given twice the first counts. */
export function checkQuery<S extends z.ZodObject>(c: HttpContext, schema: S): Checked<z.output<S>> {
  const values: Record<string, string> = {}
  for (const name of Object.keys(schema.shape)) {
    const value = c.req.query(name)
    if (value) values[name] = value
  }
  return check(schema, values)
}
