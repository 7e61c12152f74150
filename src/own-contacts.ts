import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { ConfigError } from './config.js'
import type { Contact } from './contract/index.js'

const contactsShape = z.array(
  z.strictObject({
    id: z.string().min(1),
    name: z.string().min(1),
    helpsWith: z.string().min(1),
    phone: z.string().optional(),
    url: z.url().optional(),
  }),
)

/**
 * The operator's own contacts: a YAML list of `id`, `name`, `helpsWith` and, where there are such, `phone` and `url`.
 * @throws {ConfigError} that names the file and says how to mend it.
 */
export function readOwnContacts(file: string | undefined): Contact[] {
  if (file === undefined) return []
  const mend = 'Write a list of contacts with id, name, helpsWith, and phone or url'
  let value: unknown
  try {
    value = parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new ConfigError(`CONTACTS_FILE ${file}: ${(error as Error).message.split('\n')[0]}. ${mend}.`)
  }
  const checked = contactsShape.safeParse(value)
  if (checked.success)
    return checked.data.map(({ phone, url, ...rest }) => ({ ...rest, ...(phone ? { phone } : {}), ...(url ? { url } : {}) }))
  const [issue] = checked.error.issues
  throw new ConfigError(`CONTACTS_FILE ${file}: ${issue?.path.join('.') || 'the whole'}: ${issue?.message}. ${mend}.`)
}
