import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Problem } from '../../src/contract/index.js'
import * as schema from '../../src/contract/schemas.js'
import { type Client, chunked, post, ways } from './client.js'
import { SECRET, type TestApp, testApp } from './fake.js'

const question = `hvad er et fleksjob ${SECRET}`
const body = JSON.stringify({ question })
const megabyte = JSON.stringify({ question, fyld: SECRET.repeat(100_000) })

/** Further than what `test/hostile/bodies` can say: what is wrong with the request around the body. */
const cases: readonly [name: string, path: string, init: () => RequestInit, status: number, code: string][] = [
  ['a megabyte', '/v1/ask', () => post(megabyte), 413, 'body_too_large'],
  ['a megabyte in pieces, without a length', '/v1/ask', () => post(chunked(...pieces(megabyte))), 413, 'body_too_large'],
  ['one byte over 16 kB', '/v1/ask', () => post(sized(16 * 1024 + 1)), 413, 'body_too_large'],
  ['one byte over 16 kB in pieces', '/v1/ask', () => post(chunked(...pieces(sized(16 * 1024 + 1)))), 413, 'body_too_large'],
  ['plain text', '/v1/ask', () => post(body, { 'content-type': 'text/plain' }), 415, 'unsupported_media_type'],
  ['a form', '/v1/ask', () => ({ method: 'POST', body: new URLSearchParams({ question }) }), 415, 'unsupported_media_type'],
  ['a form of parts', '/v1/ask', () => ({ method: 'POST', body: formData() }), 415, 'unsupported_media_type'],
  ['something like JSON', '/v1/ask', () => post(body, { 'content-type': 'application/jsonp' }), 415, 'unsupported_media_type'],
  ['JSON said to be compressed', '/v1/ask', () => post(body, { 'content-encoding': 'gzip' }), 415, 'unsupported_media_type'],
  ['a type that names us', '/v1/ask', () => post(body, { 'content-type': SECRET }), 415, 'unsupported_media_type'],
  ['no body', '/v1/ask', () => ({ method: 'POST', headers: { 'content-type': 'application/json' } }), 400, 'invalid_json'],
  ['no body and no type', '/v1/ask', () => ({ method: 'POST' }), 415, 'unsupported_media_type'],
  ['an address that is not there', `/v1/${SECRET}`, () => ({}), 404, 'not_found'],
  ['a slash too many', '/v1/ask/', () => post(body), 404, 'not_found'],
  ['another version', '/v2/ask', () => post(body), 404, 'not_found'],
  ['an address outside the API', `/${SECRET}.php`, () => ({}), 404, 'not_found'],
  ['PUT', '/v1/ask', () => ({ ...post(body), method: 'PUT' }), 405, 'method_not_allowed'],
  ['DELETE', '/v1/ask', () => ({ method: 'DELETE' }), 405, 'method_not_allowed'],
  ['PATCH with a megabyte', '/v1/ask', () => ({ ...post(megabyte), method: 'PATCH' }), 405, 'method_not_allowed'],
  ['POST where only GET is', '/v1/sources', () => post(body), 405, 'method_not_allowed'],
]

describe.each(ways)('a bad request, %s', (_, open) => {
  let client: Client
  let fixture: TestApp
  beforeAll(async () => {
    fixture = testApp()
    client = await open(fixture.app)
  })
  afterAll(() => client.close())

  test.each(cases)('%s', async (__, path, init, status, code) => {
    const got = await client.send(path, init())
    expect(got.status).toBe(status)
    expect(got.headers.get('content-type')).toBe('application/problem+json')
    expect(got.headers.get('cache-control')).toBe('no-store')
    const problem: Problem = schema.problem.parse(JSON.parse(got.text))
    expect(problem).toMatchObject({ type: `/problems/${code}`, status, code })
    expect(problem.requestId).toBe(got.headers.get('x-request-id'))
    expect(got.text + JSON.stringify([...got.headers])).not.toContain(SECRET)
  })

  test('405 says what is allowed', async () => {
    expect((await client.send('/v1/ask', { method: 'PUT' })).headers.get('allow')).toBe('POST, GET, HEAD, OPTIONS')
    expect((await client.send('/v1/points/a/b', { method: 'POST' })).headers.get('allow')).toBe('GET, HEAD, OPTIONS')
  })

  test('OPTIONS says it without a problem', async () => {
    const got = await client.send('/v1/ask', { method: 'OPTIONS' })
    expect([got.status, got.text, got.headers.get('allow')]).toEqual([204, '', 'POST, GET, HEAD, OPTIONS'])
    expect(got.headers.get('x-request-id')).toBeTruthy()
  })

  test('the connection lives on after a refused megabyte', async () => {
    await client.send('/v1/ask', post(megabyte))
    const got = await client.send('/v1/ask', post({ question: 'hej' }))
    expect(got.status).toBe(200)
  })

  test('nothing that was sent is in the log', () => {
    expect(fixture.lines.length).toBeGreaterThan(cases.length)
    expect(JSON.stringify(fixture.lines)).not.toContain(SECRET)
  })
})

describe('where a mistake is', () => {
  const pointers = async (value: unknown): Promise<Problem['errors']> => {
    const response = await testApp().app.request('/v1/ask', post(value))
    return schema.problem.parse(await response.json()).errors
  }

  test('stands as JSON pointer with a message in Danish', async () => {
    expect(await pointers({ question: 'hej', asOf: '2026-02-31', audience: 'konge' })).toEqual([
      { pointer: '/asOf', message: 'Skal være en rigtig dato som 2026-11-22.' },
      { pointer: '/audience', message: 'Skal være citizen, adviser, caseworker eller consultant.' },
    ])
  })

  test.each([
    [{ question: 5 }, '/question', 'Skal være tekst.'],
    [{}, '/question', 'Skriv et spørgsmål, eller vælg et svar.'],
    [{ question: 'a', choose: { flowId: 'b' } }, '/choose', 'Send enten et spørgsmål eller et valg, ikke begge dele.'],
    [{ question: 'a', context: [] }, '/context', 'Skal være et objekt.'],
    [{ question: 'a', context: {} }, '/context/v', 'Mangler.'],
    [{ question: 'a', context: { v: 2 } }, '/context/v', 'Skal være 1.'],
    [{ question: 'a', context: { v: 1, topics: 'b' } }, '/context/topics', 'Skal være en liste.'],
    [{ question: 'a', context: { v: 1, topics: ['b', null] } }, '/context/topics/1', 'Skal være tekst.'],
    [
      { question: 'a', context: { v: 1, flow: { id: 'b', version: '1', answers: {} } } },
      '/context/flow/version',
      'Skal være et tal.',
    ],
    [{ question: 'a', context: { v: 1, topics: ['x'.repeat(5000)] } }, '/context', 'Må højst fylde 4 kB.'],
    [[], '', 'Skal være et objekt.'],
  ])('%j: %s %s', async (value, pointer, message) => expect(await pointers(value)).toEqual([{ pointer, message }]))

  test('a pointer ends before a key that somebody chose', async () => {
    const context = { v: 1, flow: { id: 'klage', version: 1, answers: { [SECRET]: [] } } }
    expect(await pointers({ question: 'hej', context })).toEqual([
      { pointer: '/context/flow/answers', message: 'Er ikke gyldig.' },
    ])
  })

  test('at most ten are named', async () => {
    expect(await pointers({ question: 'hej', context: { v: 1, topics: Array.from({ length: 50 }, () => 1) } })).toHaveLength(10)
  })
})

function pieces(text: string): string[] {
  return Array.from({ length: Math.ceil(text.length / 4000) }, (_, index) => text.slice(4000 * index, 4000 * (index + 1)))
}

/** A well-formed request of so many bytes. */
function sized(bytes: number): string {
  const empty = JSON.stringify({ question: 'hej', fyld: '' })
  return JSON.stringify({ question: 'hej', fyld: 'x'.repeat(bytes - empty.length) })
}

function formData(): FormData {
  const form = new FormData()
  form.set('question', question)
  return form
}
