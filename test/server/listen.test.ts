import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as schema from '../../src/contract/schemas.js'
import { type Listening, listen } from '../../src/listen.js'
import { RED, SECRET, type TestApp, testApp } from '../http/fake.js'
import { exchange, raw, responses } from './raw.js'

const quick = { headersTimeout: 300, requestTimeout: 400, connectionsCheckingInterval: 50 }

const head = (method: string, path: string, ...headers: string[]): string =>
  [`${method} ${path} HTTP/1.1`, 'Host: localhost', ...headers, '', ''].join('\r\n')
const ask = (question: string, ...headers: string[]): string => {
  const body = JSON.stringify({ question })
  return (
    head('POST', '/v1/ask', 'Content-Type: application/json', `Content-Length: ${Buffer.byteLength(body)}`, ...headers) + body
  )
}
const CLOSE = 'Connection: close'

describe('over a bare socket', () => {
  let server: Listening
  let fixture: TestApp
  beforeAll(async () => {
    fixture = testApp()
    server = await listen({ fetch: fixture.app.fetch, port: 0, host: '127.0.0.1', texts: {}, limits: quick })
  })
  afterAll(async () => {
    expect(await server.close(100)).toBe(0)
  })

  const problems: readonly [name: string, pieces: (string | Uint8Array)[], status: number, code: string][] = [
    ['what is no HTTP', [`${SECRET}\r\n\r\n`], 400, 'bad_request'],
    ['TLS on a plain port', [Uint8Array.from([0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3])], 400, 'bad_request'],
    ['a header without a colon', [`GET / HTTP/1.1\r\nHost: a\r\n${SECRET}\r\n\r\n`], 400, 'bad_request'],
    ['a space in the address', [`GET /${SECRET} x HTTP/1.1\r\nHost: a\r\n\r\n`], 400, 'bad_request'],
    ['no host', [`GET /livez HTTP/1.1\r\n${CLOSE}\r\n\r\n`], 400, 'bad_request'],
    ['a host that is none', [`GET /livez HTTP/1.1\r\nHost: ${SECRET} @ [\r\n${CLOSE}\r\n\r\n`], 400, 'bad_request'],
    ['a backslash in the address', [head('GET', `/\\${SECRET}`, CLOSE)], 400, 'bad_request'],
    ['headers of 20 kB', [head('GET', '/livez', `X-A: ${SECRET.repeat(2000)}`)], 431, 'headers_too_large'],
    ['an address of 20 kB', [head('GET', `/v1/ask?q=${SECRET.repeat(2000)}`)], 431, 'headers_too_large'],
    ['two lengths', [head('POST', '/v1/ask', 'Content-Length: 5', 'Content-Length: 6')], 400, 'bad_request'],
    ['a length and pieces', [head('POST', '/v1/ask', 'Content-Length: 5', 'Transfer-Encoding: chunked')], 400, 'bad_request'],
    ['a length that is no number', [head('POST', '/v1/ask', `Content-Length: ${SECRET}`)], 400, 'bad_request'],
    ['a piece without a size', [`${head('POST', '/v1/ask', 'Transfer-Encoding: chunked')}${SECRET}\r\n`], 400, 'bad_request'],
    [
      'a broken piece after a good one',
      [`${head('POST', '/v1/ask', 'Transfer-Encoding: chunked')}5\r\nabcde\r\n`, `${SECRET}\r\n`],
      400,
      'bad_request',
    ],
    ['headers that never end', [`GET /livez HTTP/1.1\r\nHost: a\r\nX-A: ${SECRET}`], 408, 'request_timeout'],
    [
      'a body that never ends',
      [`${head('POST', '/v1/ask', 'Content-Type: application/json', 'Content-Length: 500')}{"question":"${SECRET}`],
      408,
      'request_timeout',
    ],
  ]

  test.each(problems)('%s is a problem, and the connection ends', async (_, pieces, status, code) => {
    const stream = await exchange(server.port, ...pieces)
    const [first, ...more] = responses(stream)
    expect(first?.status, stream).toBe(status)
    expect(first?.head).toContain('content-type: application/problem+json')
    const problem = schema.problem.parse(first?.json)
    expect(problem).toMatchObject({ status, code })
    expect(first?.head).toContain(`x-request-id: ${problem.requestId}`)
    expect(more).toEqual([])
    expect(stream).not.toContain(SECRET)
  })

  test('requests sent in one go are answered in order', async () => {
    const stream = await exchange(server.port, ask('et') + head('GET', '/findes-ikke') + ask('to', CLOSE))
    expect(responses(stream).map(({ status }) => status)).toEqual([200, 404, 200])
  })

  test('HTTP/1.0 without a host is answered, as health checks speak it', async () => {
    expect(responses(await exchange(server.port, 'GET /livez HTTP/1.0\r\n\r\n'))).toMatchObject([
      { status: 200, json: { status: 'ok' } },
    ])
  })

  test('a body is asked for where the client waits to be', async () => {
    const stream = await exchange(server.port, ask('hej', 'Expect: 100-continue', CLOSE))
    expect(stream).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK/)
  })

  test('an expectation that nobody has is passed over', async () => {
    expect(responses(await exchange(server.port, ask('hej', 'Expect: mirakler', CLOSE)))).toMatchObject([{ status: 200 }])
  })

  test('a whole address in the request line is understood', async () => {
    expect(responses(await exchange(server.port, head('GET', 'http://localhost/livez', CLOSE)))).toMatchObject([{ status: 200 }])
  })

  test('an offer to upgrade is passed over', async () => {
    const stream = await exchange(server.port, head('GET', '/livez', 'Connection: Upgrade, close', 'Upgrade: websocket'))
    expect(responses(stream)).toMatchObject([{ status: 200 }])
  })

  test.each(['TRACE', 'PROPFIND', 'PURGE', 'QUERY'])('%s is not allowed', async (method) => {
    const [first] = responses(await exchange(server.port, head(method, '/v1/ask', CLOSE)))
    expect(first).toMatchObject({ status: 405, json: { code: 'method_not_allowed' } })
  })

  test('a body of bytes one by one is read whole', async () => {
    const connection = await raw(server.port)
    for (const byte of Buffer.from(ask('førtidspension', CLOSE))) {
      connection.write(Uint8Array.of(byte))
      await wait(0)
    }
    expect(responses(await connection.closed())).toMatchObject([{ status: 200 }])
    expect(fixture.assistant.asked.at(-1)?.request.question).toBe('førtidspension')
  })

  test('danger in a chunked body without end is seen within its first 16 kB', async () => {
    const connection = await raw(server.port)
    connection.write(head('POST', '/v1/ask', 'Transfer-Encoding: chunked'))
    const red = `${RED} `
    connection.write(`${Buffer.byteLength(red).toString(16)}\r\n${red}\r\n`)
    for (let i = 0; i < 5; i++) connection.write(`1000\r\n${'a '.repeat(2048)}\r\n`)
    await connection.until('urgent')
    expect(responses(connection.got())).toMatchObject([{ status: 200, json: { status: 'urgent' } }])
    connection.socket.destroy()
  })

  test('a client that goes away in mid-body harms nobody', async () => {
    for (let i = 0; i < 20; i++) {
      const connection = await raw(server.port)
      connection.write(
        `${head('POST', '/v1/ask', 'Content-Type: application/json', 'Content-Length: 500')}{"question":"${SECRET}`,
      )
      await wait(1)
      connection.socket.destroy()
    }
    expect(responses(await exchange(server.port, head('GET', '/livez', CLOSE)))).toMatchObject([{ status: 200 }])
  })

  test('a client that goes away before its reply harms nobody', async () => {
    for (let i = 0; i < 20; i++) {
      const connection = await raw(server.port)
      connection.write(ask('hej'))
      connection.socket.destroy()
    }
    expect(responses(await exchange(server.port, head('GET', '/livez', CLOSE)))).toMatchObject([{ status: 200 }])
  })

  test('one that never stops sending is cut off', async () => {
    const connection = await raw(server.port)
    connection.write(head('POST', '/v1/ask', 'Content-Type: application/json', 'Transfer-Encoding: chunked'))
    const flood = setInterval(() => connection.write(`1000\r\n${'a'.repeat(4096)}\r\n`), 2)
    try {
      const [first] = responses((await connection.until('body_too_large')) || '')
      expect(first?.status).toBe(413)
      await connection.closed()
    } finally {
      clearInterval(flood)
    }
  })

  test('nothing of all this is in the log', () => expect(JSON.stringify(fixture.lines)).not.toContain(SECRET))
})

describe('where it listens', () => {
  test('a port that is taken is said to be', async () => {
    const options = { fetch: testApp().app.fetch, host: '127.0.0.1', texts: {} }
    const first = await listen({ ...options, port: 0 })
    await expect(listen({ ...options, port: first.port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
    await first.close(0)
  })

  test("broken requests meet an editor's words too", async () => {
    const server = await listen({
      fetch: testApp().app.fetch,
      port: 0,
      host: '127.0.0.1',
      texts: { 'problem-bad-request': 'Prøv igen.' },
    })
    expect(responses(await exchange(server.port, 'HEJ\r\n\r\n'))).toMatchObject([{ json: { detail: 'Prøv igen.' } }])
    await server.close(0)
  })
})

describe('closing', () => {
  /** Answers after so many milliseconds. */
  const slow = (ms: number) => async () => {
    await wait(ms)
    return new Response('færdig')
  }
  const start = (ms: number) => listen({ fetch: slow(ms), port: 0, host: '127.0.0.1', texts: {} })

  test('lets a reply under way out, says that the connection ends, and ends it', async () => {
    const server = await start(200)
    const connection = await raw(server.port)
    connection.write(head('GET', '/'))
    await wait(50)
    const closed = server.close(5000)
    expect(responses((await connection.closed()).replace('færdig', '"færdig"'))).toMatchObject([{ status: 200, json: 'færdig' }])
    expect(connection.got().toLowerCase()).toContain('connection: close')
    expect(await closed).toBe(0)
  })

  test('takes no new connection meanwhile', async () => {
    const server = await start(200)
    const connection = await raw(server.port)
    connection.write(head('GET', '/'))
    await wait(50)
    const closed = server.close(5000)
    await expect(raw(server.port)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    await closed
  })

  test('ends idle connections at once', async () => {
    const server = await start(0)
    const idle = await raw(server.port)
    const used = await raw(server.port)
    used.write(head('GET', '/'))
    await used.until('færdig')
    const before = performance.now()
    expect(await server.close(5000)).toBe(0)
    expect(performance.now() - before).toBeLessThan(1000)
    await idle.closed()
    await used.closed()
  })

  test('cuts off what is not done by the deadline, and counts it', async () => {
    const server = await start(10_000)
    const connection = await raw(server.port)
    connection.write(head('GET', '/'))
    await wait(50)
    const before = performance.now()
    expect(await server.close(150)).toBe(1)
    expect(performance.now() - before).toBeLessThan(1000)
    expect(await connection.closed()).toBe('')
  })
})
