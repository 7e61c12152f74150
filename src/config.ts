import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/** The environment is the whole configuration. It is checked once, at start; a wrong value stops the process with one line that names it. */
export interface Config {
  /** 0 lets the system choose a free port. */
  readonly port: number
  /** Address to listen on; undefined for all of them. */
  readonly host: string | undefined
  /** Before every link: origin and path without a slash at the end; empty for links within the site. */
  readonly publicUrl: string
  readonly corpusDir: string
  readonly dataDir: string
  readonly databaseUrl: string | undefined
  /** Origins whose pages may call the API; `*` for all. Empty: our own only. */
  readonly allowedOrigins: readonly string[]
  /** How many proxies of the operator's own stand in front; so many entries of X-Forwarded-For are believed. */
  readonly trustProxyHops: number
  /** Requests a minute and client. */
  readonly rateLimit: number | 'off'
  readonly apiKeys: readonly string[]
  /** Opens the editor's pages; undefined keeps them closed. */
  readonly adminToken: string | undefined
  readonly questionLog: 'off' | 'redacted'
  readonly retentionDays: number
  /** A file of the operator's own contacts, laid over kontakt.yaml. */
  readonly contactsFile: string | undefined
  readonly organisation: string | undefined
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
}

/** What is wrong with the environment; the message is the line to print, without the program's name. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/** The corpus that comes with the package: beside `src` as beside `dist`. */
const BUNDLED_CORPUS = fileURLToPath(new URL('../corpus/da', import.meta.url))

/** A whole number in a range, or text that JSON schema would call wrong. */
const whole = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.int().min(min).max(max))

const httpUrl = z.string().transform((text, context) => {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password && !url.search && !url.hash)
    return url.href.replace(/\/+$/, '')
  context.addIssue({ code: 'custom' })
  return z.NEVER
})

const isOrigin = (text: string): boolean =>
  text === '*' || (/^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text)

const listOf = (item: (text: string) => boolean) =>
  z
    .string()
    .transform((text) =>
      text
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean),
    )
    .refine((parts) => parts.every(item))

interface Variable<T> {
  readonly schema: z.ZodType<T, string>
  /** What the value must be; completes "NAME must be …". */
  readonly mustBe: string
  readonly secret?: true
}

const variable = <T>(schema: z.ZodType<T, string>, mustBe: string): Variable<T> => ({ schema, mustBe })
const secret = <T>(schema: z.ZodType<T, string>, mustBe: string): Variable<T> => ({ schema, mustBe, secret: true })

const VARIABLES = {
  PORT: variable(whole(0, 65_535), 'a whole number from 0 to 65535'),
  HOST: variable(z.string().regex(/^[\w.:%-]+$/), 'an address or a host name to listen on'),
  PUBLIC_URL: variable(httpUrl, 'an address like https://vejviser.example.dk, without user, query or fragment'),
  CORPUS_DIR: variable(z.string(), 'a folder'),
  DATA_DIR: variable(z.string(), 'a folder'),
  DATABASE_URL: secret(
    z.string().regex(/^postgres(ql)?:\/\/./),
    'a PostgreSQL address like postgres://user:password@host/database',
  ),
  ALLOWED_ORIGINS: variable(listOf(isOrigin), 'origins like https://example.dk, with commas between them, or *'),
  TRUST_PROXY_HOPS: variable(whole(0, 10), 'a whole number from 0 to 10'),
  RATE_LIMIT: variable(
    z.union([z.literal('off'), whole(1, 1_000_000)]),
    'a whole number from 1 to 1000000 (requests a minute and client), or off',
  ),
  API_KEYS: secret(
    listOf((key) => /^[\x21-\x7e]{16,}$/.test(key)),
    'keys of at least 16 characters, with commas between them',
  ),
  ADMIN_TOKEN: secret(z.string().regex(/^[\x21-\x7e]{16,}$/), 'at least 16 characters without spaces'),
  QUESTION_LOG: variable(z.enum(['off', 'redacted']), 'off or redacted'),
  RETENTION_DAYS: variable(whole(1, 3650), 'a whole number from 1 to 3650'),
  CONTACTS_FILE: variable(z.string(), 'a file'),
  ORGANISATION: variable(z.string().max(200), 'a name of at most 200 characters'),
  LOG_LEVEL: variable(
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
    'fatal, error, warn, info, debug, trace or silent',
  ),
} satisfies Record<string, Variable<unknown>>

type Name = keyof typeof VARIABLES
type Value<N extends Name> = (typeof VARIABLES)[N] extends Variable<infer T> ? T : never

/**
 * The configuration in an environment. Unset and empty are the same, so that a line `PORT=` in a compose file means the default.
 * @throws {ConfigError} at the first variable that is wrong.
 */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const read = <N extends Name>(name: N): Value<N> | undefined => {
    const text = env[name]?.trim()
    return text ? (valueOf(name, text) as Value<N>) : undefined
  }
  return {
    port: read('PORT') ?? 3000,
    host: read('HOST'),
    publicUrl: read('PUBLIC_URL') ?? '',
    corpusDir: read('CORPUS_DIR') ?? BUNDLED_CORPUS,
    dataDir: read('DATA_DIR') ?? 'data',
    databaseUrl: read('DATABASE_URL'),
    allowedOrigins: read('ALLOWED_ORIGINS') ?? [],
    trustProxyHops: read('TRUST_PROXY_HOPS') ?? 0,
    rateLimit: read('RATE_LIMIT') ?? 60,
    apiKeys: read('API_KEYS') ?? [],
    adminToken: read('ADMIN_TOKEN'),
    questionLog: read('QUESTION_LOG') ?? 'off',
    retentionDays: read('RETENTION_DAYS') ?? 90,
    contactsFile: read('CONTACTS_FILE'),
    organisation: read('ORGANISATION'),
    logLevel: read('LOG_LEVEL') ?? 'info',
  }
}

function valueOf(name: Name, text: string): unknown {
  const { schema, mustBe, secret }: Variable<unknown> = VARIABLES[name]
  const result = schema.safeParse(text)
  if (result.success) return result.data
  throw new ConfigError(
    `${name} must be ${mustBe} (got: ${secret ? 'a value that is not shown' : JSON.stringify(text).slice(0, 100)})`,
  )
}
