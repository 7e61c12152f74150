import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ConfigError, loadConfig } from '../src/config.js'

const messageOf = (env: Record<string, string>): string => {
  try {
    loadConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  return 'nothing is wrong'
}

describe('an empty environment', () => {
  test('is the defaults', () => {
    const { corpusDir, ...config } = loadConfig({})
    expect(config).toEqual({
      port: 3000,
      host: undefined,
      publicUrl: '',
      dataDir: 'data',
      databaseUrl: undefined,
      allowedOrigins: [],
      trustProxyHops: 0,
      rateLimit: 60,
      apiKeys: [],
      adminToken: undefined,
      questionLog: 'off',
      retentionDays: 90,
      contactsFile: undefined,
      organisation: undefined,
      logLevel: 'info',
    })
    expect(corpusDir).toMatch(/corpus\/da$/)
  })

  test('means the corpus that comes with the package, wherever the process was started', () => {
    expect(existsSync(loadConfig({}).corpusDir)).toBe(true)
    expect(loadConfig({}).corpusDir).toMatch(/^\//)
  })

  test('is what empty and blank variables mean as well', () => {
    expect(loadConfig({ PORT: '', RATE_LIMIT: ' ', API_KEYS: '', PUBLIC_URL: '' })).toEqual(loadConfig({}))
  })

  test('is not changed by variables that are not ours', () => {
    expect(loadConfig({ PATH: '/bin', port: '1', NODE_ENV: 'production' })).toEqual(loadConfig({}))
  })
})

describe('a right value', () => {
  test.each([
    ['PORT', '0', { port: 0 }],
    ['PORT', '65535', { port: 65535 }],
    ['PORT', ' 8080 ', { port: 8080 }],
    ['HOST', '127.0.0.1', { host: '127.0.0.1' }],
    ['HOST', '::1', { host: '::1' }],
    ['HOST', 'localhost', { host: 'localhost' }],
    ['PUBLIC_URL', 'https://vejviser.example.dk', { publicUrl: 'https://vejviser.example.dk' }],
    ['PUBLIC_URL', 'https://example.dk/vejviser/', { publicUrl: 'https://example.dk/vejviser' }],
    ['PUBLIC_URL', 'http://localhost:3000/', { publicUrl: 'http://localhost:3000' }],
    ['CORPUS_DIR', 'corpus/da', { corpusDir: 'corpus/da' }],
    ['DATA_DIR', '/var/lib/vejviser', { dataDir: '/var/lib/vejviser' }],
    ['DATABASE_URL', 'postgres://a:b@c/d', { databaseUrl: 'postgres://a:b@c/d' }],
    ['DATABASE_URL', 'postgresql://c/d', { databaseUrl: 'postgresql://c/d' }],
    ['ALLOWED_ORIGINS', 'https://a.dk, http://localhost:5500 ,', { allowedOrigins: ['https://a.dk', 'http://localhost:5500'] }],
    ['ALLOWED_ORIGINS', '*', { allowedOrigins: ['*'] }],
    ['TRUST_PROXY_HOPS', '2', { trustProxyHops: 2 }],
    ['RATE_LIMIT', '600', { rateLimit: 600 }],
    ['RATE_LIMIT', 'off', { rateLimit: 'off' }],
    ['API_KEYS', 'abcdefghijklmnop,qrstuvwxyz012345', { apiKeys: ['abcdefghijklmnop', 'qrstuvwxyz012345'] }],
    ['ADMIN_TOKEN', 'abcdefghijklmnop', { adminToken: 'abcdefghijklmnop' }],
    ['QUESTION_LOG', 'redacted', { questionLog: 'redacted' }],
    ['QUESTION_LOG', 'off', { questionLog: 'off' }],
    ['RETENTION_DAYS', '30', { retentionDays: 30 }],
    ['CONTACTS_FILE', 'egne.yaml', { contactsFile: 'egne.yaml' }],
    ['ORGANISATION', 'Rådgivning Øst', { organisation: 'Rådgivning Øst' }],
    ['LOG_LEVEL', 'silent', { logLevel: 'silent' }],
  ])('%s=%s', (name, value, expected) => expect(loadConfig({ [name]: value })).toMatchObject(expected))
})

describe('a wrong value is named with what it should be', () => {
  const port = 'PORT must be a whole number from 0 to 65535'
  const url = 'PUBLIC_URL must be an address like https://vejviser.example.dk, without user, query or fragment'
  const origins = 'ALLOWED_ORIGINS must be origins like https://example.dk, with commas between them, or *'
  test.each([
    ['PORT', 'femten', port],
    ['PORT', '-1', port],
    ['PORT', '65536', port],
    ['PORT', '80.5', port],
    ['PORT', '0x50', port],
    ['PORT', '1e3', port],
    ['PORT', '99999999999999999999', port],
    ['HOST', 'http://localhost', 'HOST must be an address or a host name to listen on'],
    ['PUBLIC_URL', 'vejviser.example.dk', url],
    ['PUBLIC_URL', 'ftp://example.dk', url],
    ['PUBLIC_URL', 'https://a:b@example.dk', url],
    ['PUBLIC_URL', 'https://example.dk/?a=b', url],
    ['ALLOWED_ORIGINS', 'example.dk', origins],
    ['ALLOWED_ORIGINS', 'https://example.dk/side', origins],
    ['ALLOWED_ORIGINS', 'https://a.dk https://b.dk', origins],
    ['TRUST_PROXY_HOPS', '11', 'TRUST_PROXY_HOPS must be a whole number from 0 to 10'],
    ['TRUST_PROXY_HOPS', 'true', 'TRUST_PROXY_HOPS must be a whole number from 0 to 10'],
    ['RATE_LIMIT', '0', 'RATE_LIMIT must be a whole number from 1 to 1000000 (requests a minute and client), or off'],
    ['RATE_LIMIT', 'OFF', 'RATE_LIMIT must be a whole number from 1 to 1000000 (requests a minute and client), or off'],
    ['QUESTION_LOG', 'on', 'QUESTION_LOG must be off or redacted'],
    ['RETENTION_DAYS', '0', 'RETENTION_DAYS must be a whole number from 1 to 3650'],
    ['ORGANISATION', 'a'.repeat(201), 'ORGANISATION must be a name of at most 200 characters'],
    ['LOG_LEVEL', 'verbose', 'LOG_LEVEL must be fatal, error, warn, info, debug, trace or silent'],
  ])('%s=%s', (name, value, mustBe) => {
    expect(messageOf({ [name]: value })).toBe(`${mustBe} (got: ${JSON.stringify(value).slice(0, 100)})`)
  })

  test('in one line, whatever was set', () => expect(messageOf({ PORT: '1\n2\r\n3' })).not.toMatch(/[\r\n]/))

  test.each([
    ['API_KEYS', 'kort', 'API_KEYS must be keys of at least 16 characters, with commas between them'],
    ['API_KEYS', 'abcdefghijklmnop,kort', 'API_KEYS must be keys of at least 16 characters, with commas between them'],
    ['ADMIN_TOKEN', 'hemmeligt', 'ADMIN_TOKEN must be at least 16 characters without spaces'],
    [
      'DATABASE_URL',
      'mysql://bruger:hemmeligt@vaert/base',
      'DATABASE_URL must be a PostgreSQL address like postgres://user:password@host/database',
    ],
  ])('%s, and what is secret is not shown', (name, value, mustBe) => {
    expect(messageOf({ [name]: value })).toBe(`${mustBe} (got: a value that is not shown)`)
  })
})
