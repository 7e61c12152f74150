import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import * as schema from '../../src/contract/schemas.js'
import { type Client, chunked, post, ways } from './client.js'
import { RED, type TestApp, testApp } from './fake.js'

const long = 'Det har varet i årevis. '.repeat(300)
const json = (value: unknown): string => JSON.stringify(value)
/** JSON as many clients write it: nothing but ASCII. */
const ascii = (value: unknown): string =>
  json(value).replaceAll(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Everything else that may be wrong with a request from somebody in danger. */
const cases: readonly [name: string, path: string, init: () => RequestInit][] = [
  ['nothing', '/v1/ask', () => post({ question: RED })],
  ['it is longer than 2,000 characters', '/v1/ask', () => post({ question: `${long.slice(0, 5000)} ${RED}` })],
  ['it stands in the last of 16 kB', '/v1/ask', () => post({ question: `${'a '.repeat(8000)}${RED}` })],
  ['the body is over 16 kB, it stands within the first', '/v1/ask', () => post({ question: `${RED} ${'a '.repeat(500_000)}` })],
  [
    'the same in pieces',
    '/v1/ask',
    () => post(chunked(json({ question: RED }).slice(0, -2), ...Array.from({ length: 50 }, () => 'a '.repeat(5000)))),
  ],
  ['both a question and a choice', '/v1/ask', () => post({ question: RED, choose: { answerId: 'a' } })],
  ['it stands in a field that is not ours', '/v1/ask', () => post({ message: { text: [RED] } })],
  ['it is a bare string', '/v1/ask', () => post(json(RED))],
  ['an impossible date', '/v1/ask', () => post({ question: RED, asOf: '2026-02-30' })],
  ['a context of the wrong shape', '/v1/ask', () => post({ question: RED, context: 5 })],
  ['no JSON', '/v1/ask', () => post(RED)],
  ['JSON that was cut off', '/v1/ask', () => post(json({ question: `${RED} og` }).slice(0, -3))],
  ['JSON of ASCII that was cut off', '/v1/ask', () => post(ascii({ question: `${RED} og` }).slice(0, -3))],
  ['JSON of ASCII over 16 kB', '/v1/ask', () => post(ascii({ question: `${RED} ${'æ'.repeat(10_000)}` }))],
  ['JSON nested too deep', '/v1/ask', () => post(`{"question":"${RED}","dyb":${'['.repeat(500)}${']'.repeat(500)}}`)],
  ['plain text', '/v1/ask', () => post(RED, { 'content-type': 'text/plain' })],
  ['a form', '/v1/ask', () => ({ method: 'POST', body: new URLSearchParams({ q: `hvad, ${RED}` }) })],
  ['a form over 16 kB', '/v1/ask', () => ({ method: 'POST', body: new URLSearchParams({ q: `${RED} ${'ø'.repeat(9000)}` }) })],
  ['a form of parts', '/v1/ask', () => ({ method: 'POST', body: parts() })],
  ['no content type', '/v1/ask', () => ({ method: 'POST', body: new TextEncoder().encode(json({ question: RED })) })],
  ['ISO 8859-1', '/v1/ask', () => post(Uint8Array.from(Buffer.from(json({ question: RED }), 'latin1')))],
  ['UTF-16', '/v1/ask', () => post(Uint8Array.from(Buffer.from(json({ question: RED }), 'utf16le')))],
  ['one byte that is not UTF-8', '/v1/ask', () => post(Uint8Array.from([0xff, ...Buffer.from(json({ question: RED }))]))],
  ['a method that is not allowed', '/v1/ask', () => ({ ...post({ question: RED }), method: 'PUT' })],
  ['an address that only reads', '/v1/sources', () => post({ question: RED })],
  ['an address that is not there', '/api/chat', () => post({ question: RED })],
  ['a comment, before feedback is there', '/v1/feedback', () => post({ helpful: false, comment: RED })],
  ['a link', `/v1/ask?q=${encodeURIComponent(RED)}`, () => ({})],
  ['a link with an impossible date', `/v1/ask?asOf=x&q=${encodeURIComponent(RED)}`, () => ({})],
  ['a link that is too long', `/v1/ask?q=${encodeURIComponent(`${'a '.repeat(1500)}${RED}`)}`, () => ({})],
  ['a link written as a form', `/v1/ask?q=${encodeURIComponent(RED).replaceAll('%20', '+')}`, () => ({})],
]

describe.each(ways)('somebody in danger gets the urgent reply, %s, also where there is wrong:', (_, open) => {
  let client: Client
  let fixture: TestApp
  beforeAll(async () => {
    fixture = testApp()
    client = await open(fixture.app)
  })
  afterAll(() => client.close())
  beforeEach(() => {
    fixture.assistant.read.length = 0
    fixture.assistant.asked.length = 0
  })

  test.each(cases)('%s', async (__, path, init) => {
    const got = await client.send(path, init())
    expect(got.status).toBe(200)
    const reply = schema.reply.parse(JSON.parse(got.text))
    expect(reply).toMatchObject({ status: 'urgent', text: 'Ring 112, hvis du er i fare.' })
    expect(got.headers.get('cache-control')).toBe('no-store')
    expect(got.headers.get('x-request-id')).toBeTruthy()
    expect(fixture.assistant.asked).toEqual([])
  })

  test('the audience counts where it can be read, else it is a citizen', async () => {
    await client.send('/v1/ask', post({ question: RED, audience: 'adviser' }))
    await client.send('/v1/ask', post({ question: RED, audience: 'konge' }))
    await client.send('/v1/ask', post('[1'))
    await client.send(`/v1/ask?audience=caseworker&q=${encodeURIComponent(RED)}`)
    expect(fixture.assistant.read.map(({ audience }) => audience)).toEqual(['adviser', 'citizen', 'citizen', 'caseworker'])
  })

  test('what is no danger goes on as it was', async () => {
    const got = await client.send('/v1/ask', post({ question: 'hvad er et fleksjob' }))
    expect(schema.reply.parse(JSON.parse(got.text)).status).toBe('answered')
    expect(fixture.assistant.read).toEqual([{ text: 'hvad er et fleksjob', audience: 'citizen' }])
  })

  test('a body without anything in it is not read', async () => {
    await client.send('/v1/ask', { method: 'POST' })
    expect(fixture.assistant.read).toEqual([])
  })

  test('the log has no word of it', () => expect(JSON.stringify(fixture.lines)).not.toContain('vil'))
})

function parts(): FormData {
  const form = new FormData()
  form.set('question', `Hej. ${RED}.`)
  return form
}
