import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import * as schema from '../../src/contract/schemas.js'
import { type Client, chunked, post, ways } from './client.js'
import { SECRET, type TestApp, TODAY, testApp } from './fake.js'

describe.each(ways)('asking, %s', (_, open) => {
  let client: Client
  let fixture: TestApp
  beforeAll(async () => {
    fixture = testApp()
    client = await open(fixture.app)
  })
  afterAll(() => client.close())
  beforeEach(() => {
    fixture.assistant.asked.length = 0
  })
  const lastAsked = () => fixture.assistant.asked.at(-1)

  test('a question gets a reply of the contract', async () => {
    const got = await client.send('/v1/ask', post({ question: 'Hvad er et fleksjob?' }))
    expect(got.status).toBe(200)
    expect(got.headers.get('content-type')).toBe('application/json')
    expect(schema.reply.parse(JSON.parse(got.text)).status).toBe('answered')
  })

  test('a reply to a person is stored by nobody and names its request', async () => {
    const got = await client.send('/v1/ask', post({ question: 'Hvad er et fleksjob?' }))
    expect(got.headers.get('cache-control')).toBe('no-store')
    expect(got.headers.get('x-content-type-options')).toBe('nosniff')
    expect(got.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('an id that a client sends is not taken over', async () => {
    const got = await client.send('/v1/ask', post({ question: 'hej' }, { 'x-request-id': SECRET }))
    expect(got.headers.get('x-request-id')).not.toBe(SECRET)
  })

  test('the assistant gets the trimmed question, the Danish day and nothing that it was not sent', async () => {
    await client.send('/v1/ask', post({ question: '  hvad er et fleksjob\n', udvidelse: 1 }))
    expect(lastAsked()).toEqual({ request: { question: 'hvad er et fleksjob' }, today: TODAY })
  })

  test('as-of day, audience and context reach the assistant', async () => {
    const context = {
      v: 1,
      topics: ['varighed'],
      flow: { id: 'klage', version: 3, answers: { brev: 'ja', dage: 4 } },
      offered: ['a'],
    }
    const request = { question: 'og hvad så', asOf: '2017-09-01', audience: 'adviser', context }
    await client.send('/v1/ask', post(request))
    expect(lastAsked()?.request).toEqual(request)
  })

  test.each([
    ['an answer card', { answerId: 'varighed-af-ressourceforloeb' }],
    ['a flow', { flowId: 'klage' }],
    ['a step of a flow', { flowId: 'klage', node: 'brev', value: 'ja' }],
    ['a step with a number', { flowId: 'minifleksjob', node: 'timer', value: 6 }],
  ])('%s can be chosen instead of a question', async (__, choose) => {
    await client.send('/v1/ask', post({ choose }))
    expect(lastAsked()?.request).toEqual({ choose })
  })

  test('a question of exactly 2,000 characters is read, whatever they take in bytes', async () => {
    const question = '𝐟'.repeat(2000)
    const got = await client.send('/v1/ask', post({ question }))
    expect(got.status).toBe(200)
    expect(lastAsked()?.request.question).toBe(question)
  })

  test('a question sent in pieces, even within a letter, is read whole', async () => {
    const bytes = new TextEncoder().encode('{"question":"hvad er førtidspension"}')
    const cut = bytes.indexOf(0xc3) + 1
    const got = await client.send('/v1/ask', post(chunked(bytes.subarray(0, cut), bytes.subarray(cut))))
    expect(got.status).toBe(200)
    expect(lastAsked()?.request.question).toBe('hvad er førtidspension')
  })

  test.each([
    'application/json',
    'application/json; charset=utf-8',
    'APPLICATION/JSON;charset=UTF-8',
    'application/vnd.api+json',
  ])('%s is taken for JSON', async (type) =>
    expect((await client.send('/v1/ask', post({ question: 'hej' }, { 'content-type': type }))).status).toBe(200),
  )

  describe('by link', () => {
    test('q is the question', async () => {
      const got = await client.send(`/v1/ask?q=${encodeURIComponent('hvad er førtidspension?')}`)
      expect(got.status).toBe(200)
      expect(got.headers.get('cache-control')).toBe('no-store')
      expect(lastAsked()?.request).toEqual({ question: 'hvad er førtidspension?' })
    })

    test('asOf and audience may be given; left empty, as a form leaves them, they are not', async () => {
      await client.send('/v1/ask?q=hej&asOf=2018-06-01&audience=adviser')
      expect(lastAsked()?.request).toEqual({ question: 'hej', asOf: '2018-06-01', audience: 'adviser' })
      await client.send('/v1/ask?q=hej&asOf=&audience=')
      expect(lastAsked()?.request).toEqual({ question: 'hej' })
    })

    test('a plus is a space', async () => {
      await client.send('/v1/ask?q=hvad+er+et+fleksjob')
      expect(lastAsked()?.request.question).toBe('hvad er et fleksjob')
    })

    test('HEAD says the same without a body', async () => {
      const got = await client.send('/v1/ask?q=hej', { method: 'HEAD' })
      expect([got.status, got.text, got.headers.get('content-type')]).toEqual([200, '', 'application/json'])
    })

    test.each([
      ['/v1/ask', 400, 'question_missing'],
      ['/v1/ask?q=', 400, 'question_missing'],
      ['/v1/ask?q=%20%0a', 400, 'question_empty'],
      [`/v1/ask?q=${'a'.repeat(2001)}`, 400, 'question_too_long'],
      ['/v1/ask?q=hej&asOf=2026-02-30', 400, 'invalid_date'],
      [`/v1/ask?q=hej&audience=${SECRET}`, 400, 'invalid_request'],
    ])('%s is a problem', async (path, status, code) => {
      const got = await client.send(path)
      expect(got.status).toBe(status)
      expect(schema.problem.parse(JSON.parse(got.text)).code).toBe(code)
      expect(got.text).not.toContain(SECRET)
    })

    test.each(['%', '%E0%A4%A', '%ff%fe', '%00', '%ED%A0%80', '%F0%9D', '+', '%2', '%%%'])(
      'q=a%s is no fault of the server',
      async (q) => {
        const got = await client.send(`/v1/ask?q=a${q}`)
        expect(got.status).toBe(200)
      },
    )
  })
})

describe('the day', () => {
  test('is the one in Denmark: after midnight there, a server in UTC is already in the next day', async () => {
    const { app, assistant } = testApp({ clock: () => new Date('2026-11-22T23:30:00Z') })
    await app.request('/v1/ask?q=hej')
    expect(assistant.asked.at(-1)?.today).toBe('2026-11-23')
  })

  test('moves on while the process runs', async () => {
    let now = new Date('2026-11-22T22:59:59Z')
    const { app, assistant } = testApp({ clock: () => now })
    await app.request('/v1/ask?q=hej')
    now = new Date('2026-11-22T23:00:00Z')
    await app.request('/v1/ask?q=hej')
    expect(assistant.asked.map(({ today }) => today)).toEqual(['2026-11-22', '2026-11-23'])
  })
})
