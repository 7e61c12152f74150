import { describe, expect, test } from 'vitest'
import * as schema from '../../src/contract/schemas.js'
import { problemCodes } from '../../src/http/problem.js'
import { smallCorpus } from '../support/corpus.js'
import { post } from './client.js'
import { fakeAssistant, SECRET, testApp } from './fake.js'

describe('health', () => {
  test('livez answers as long as the process does', async () => {
    const { app } = testApp({ ready: () => false })
    const response = await app.request('/livez')
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }])
  })

  test('readyz names the corpus', async () => {
    const corpus = smallCorpus()
    const response = await testApp({ corpus }).app.request('/readyz')
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok', corpus: { version: corpus.version } }])
  })

  test('readyz is a problem while the process drains, and says when to come back', async () => {
    let ready = true
    const { app } = testApp({ ready: () => ready })
    expect((await app.request('/readyz')).status).toBe(200)
    ready = false
    const response = await app.request('/readyz')
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toMatch(/^\d+$/)
    const problem = schema.problem.parse(await response.json())
    expect(problem.code).toBe('unavailable')
    expect(problem.detail).toMatch(/Er det akut, så ring 112\.$/)
  })

  test('a question is answered while the process drains', async () => {
    const { app } = testApp({ ready: () => false })
    expect((await app.request('/v1/ask', post({ question: 'hej' }))).status).toBe(200)
  })
})

describe('the log', () => {
  test('has one line a request: id, method, pattern, status, time', async () => {
    const { app, lines } = testApp()
    const response = await app.request('/v1/points/lov-2018/skrift?asOf=2020-01-01')
    expect(lines).toEqual([
      {
        message: 'request',
        requestId: response.headers.get('x-request-id'),
        method: 'GET',
        route: '/v1/points/:source/:point',
        status: 200,
        ms: expect.any(Number),
      },
    ])
  })

  test.each([
    ['/v1/answers/foertidspension-afslag', 'GET', '/v1/answers/:id', 404],
    [`/v1/ask?q=${SECRET}`, 'GET', '/v1/ask', 200],
    [`/${SECRET}?${SECRET}`, 'GET', '/*', 404],
    ['/v1/ask', 'PUT', '/*', 405],
    ['/livez', 'HEAD', '/livez', 200],
  ])('%s by %s is written as %s', async (path, method, route, status) => {
    const { app, lines } = testApp()
    await app.request(path, { method })
    expect(lines).toMatchObject([{ method, route, status }])
    expect(JSON.stringify(lines)).not.toContain(SECRET)
  })

  test('a method that somebody made up is not repeated', async () => {
    const { app, lines } = testApp()
    await app.request('/v1/ask', { method: SECRET })
    expect(lines).toMatchObject([{ method: 'other' }])
  })
})

describe('a fault of ours', () => {
  const broken = () =>
    testApp({
      assistant: {
        ...fakeAssistant(),
        reply: ({ question }) => {
          throw new RangeError(`no idea what ${question} is`)
        },
      },
    })

  test('is a problem with 112 in it and nothing of what was asked', async () => {
    const response = await broken().app.request('/v1/ask', post({ question: SECRET }))
    expect(response.status).toBe(500)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    const text = await response.text()
    expect(schema.problem.parse(JSON.parse(text))).toMatchObject({
      code: 'internal_error',
      detail: 'Der gik noget galt hos os, ikke hos dig. Prøv igen om lidt. Er det akut, så ring 112.',
      requestId: response.headers.get('x-request-id'),
    })
    expect(text).not.toMatch(new RegExp(`${SECRET}|RangeError|\\.ts|\\bat `))
  })

  test('is in the log with its place and without its message', async () => {
    const { app, lines } = broken()
    await app.request('/v1/ask', post({ question: SECRET }))
    expect(lines).toMatchObject([
      { message: 'fault', error: 'RangeError', frames: expect.arrayContaining([expect.stringContaining('operation.test.ts')]) },
      { message: 'request', status: 500 },
    ])
    expect(lines[0]?.['requestId']).toBe(lines[1]?.['requestId'])
    expect(JSON.stringify(lines)).not.toContain(SECRET)
  })

  test('does not take the next request with it', async () => {
    const { app } = broken()
    await app.request('/v1/ask', post({ question: SECRET }))
    expect((await app.request('/livez')).status).toBe(200)
  })

  test('also in the urgent check, where nothing may be lost, is a problem and no crash', async () => {
    const { app } = testApp({
      textOf: () => {
        throw new Error(SECRET)
      },
    })
    const response = await app.request('/v1/ask', post({ question: SECRET }))
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain(SECRET)
  })
})

describe('problems', () => {
  test('an editor can word them', async () => {
    const corpus = { ...smallCorpus(), texts: { 'problem-not-found': 'Den side er væk.' } }
    const response = await testApp({ corpus }).app.request('/vaek')
    expect(schema.problem.parse(await response.json()).detail).toBe('Den side er væk.')
  })

  test('have codes that do not change', () => {
    expect([...problemCodes].sort()).toMatchInlineSnapshot(`
      [
        "bad_request",
        "body_too_large",
        "body_unreadable",
        "context_too_large",
        "headers_too_large",
        "internal_error",
        "invalid_date",
        "invalid_encoding",
        "invalid_json",
        "invalid_request",
        "method_not_allowed",
        "nested_too_deep",
        "not_dated",
        "not_found",
        "question_and_choose",
        "question_empty",
        "question_missing",
        "question_too_long",
        "request_timeout",
        "too_many_requests",
        "unavailable",
        "unsupported_media_type",
      ]
    `)
  })
})
