import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as schema from '../../src/contract/schemas.js'
import { RED, SECRET } from '../http/fake.js'
import { corpusFolder, type Running, start } from './process.js'
import { raw, responses } from './raw.js'

const folder = corpusFolder()
const running: Running[] = []
const run = (env: Record<string, string> = {}): Running => {
  const one = start({ CORPUS_DIR: folder.dir, ...env })
  running.push(one)
  return one
}
afterAll(() => {
  for (const { child } of running) child.kill('SIGKILL')
  folder.remove()
})

describe('a process that serves', () => {
  let server: Running
  let origin: string
  beforeAll(async () => {
    server = run()
    origin = `http://127.0.0.1:${await server.listening}`
  })

  test('is ready once it listens', async () => {
    expect((await fetch(`${origin}/readyz`)).status).toBe(200)
  })

  test('logs requests as lines of JSON without a word of what was typed', async () => {
    const headers = { 'content-type': 'application/json', 'user-agent': SECRET, cookie: SECRET }
    await fetch(`${origin}/v1/ask`, { method: 'POST', headers, body: JSON.stringify({ question: `${SECRET} ${RED}` }) })
    await fetch(`${origin}/v1/ask?q=${SECRET}`, { headers })
    await fetch(`${origin}/v1/answers/${SECRET}`)
    for (let i = 0; i < 100 && server.lines().length < 5; i++) await wait(20)
    expect(server.lines().map(({ msg, route, status }) => [msg, route, status])).toEqual([
      ['listening', undefined, undefined],
      ['request', '/readyz', 200],
      ['request', '/v1/ask', 200],
      ['request', '/v1/ask', 200],
      ['request', '/v1/answers/:id', 404],
    ])
    expect(JSON.stringify(server.lines()) + server.stderr()).not.toContain(SECRET)
  })

  test('a log line has no name of the machine in it', () => {
    expect(Object.keys(server.lines()[1]).sort()).toEqual([
      'level',
      'method',
      'ms',
      'msg',
      'requestId',
      'route',
      'status',
      'time',
    ])
  })
})

describe.each(['SIGTERM', 'SIGINT'] as const)('on %s', (signal) => {
  test('a request under way gets its reply, no other is taken, and the process ends with 0', async () => {
    const server = run()
    const port = await server.listening
    const body = JSON.stringify({ question: 'hvad er et fleksjob' })
    const idle = await raw(port)
    const connection = await raw(port)
    connection.write(
      `POST /v1/ask HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 10)}`,
    )
    await wait(100)

    server.child.kill(signal)
    await idle.closed()
    await expect(raw(port)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    connection.write(body.slice(10))

    expect(responses(await connection.closed())).toMatchObject([{ status: 200, json: { status: 'answered' } }])
    expect(await server.ended).toBe(0)
    expect(server.lines().map(({ msg }) => msg)).toEqual(['listening', 'draining', 'request', 'stopped'])
    expect(server.stderr()).toBe('')
  })

  test('while it drains it says that it is not ready, to whom it still answers', async () => {
    const server = run()
    const connection = await raw(await server.listening)
    connection.write('GET /readyz HTTP/1.1\r\nHost: a')
    await wait(100)
    server.child.kill(signal)
    await wait(100)
    connection.write('\r\n\r\n')
    expect(responses(await connection.closed())).toMatchObject([{ status: 503, json: { code: 'unavailable' } }])
    expect(await server.ended).toBe(0)
  })

  test('a second one ends it at once', async () => {
    const server = run()
    const connection = await raw(await server.listening)
    connection.write('POST /v1/ask HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n')
    await wait(100)
    server.child.kill(signal)
    await wait(100)
    server.child.kill(signal)
    expect(await server.ended).toBe(1)
  })
})

describe.each([
  ['src/server.ts', 'server.ts', []],
  ['vejviser serve', 'cli.ts', ['serve']],
] as const)('%s', (_, file, args) => {
  test('serves the real thing', async () => {
    const server = start({ CORPUS_DIR: folder.dir }, fileURLToPath(new URL(`../../src/${file}`, import.meta.url)), args)
    running.push(server)
    const port = await server.listening
    const response = await fetch(`http://127.0.0.1:${port}/v1/ask?q=${encodeURIComponent('svar paa skrift spørgsmål nummer 1')}`)
    expect(schema.reply.parse(await response.json())).toMatchObject({ status: 'answered', answers: [{ id: 'svar-paa-skrift' }] })
    server.child.kill('SIGTERM')
    expect(await server.ended).toBe(0)
    expect(server.stderr()).toBe('')
  })
})

describe('a process that cannot serve says why and ends with 1', () => {
  test('on a wrong variable, in one line', async () => {
    const server = run({ PORT: 'femten' })
    expect(await server.ended).toBe(1)
    expect(server.stderr()).toBe('vejviser: PORT must be a whole number from 0 to 65535 (got: "femten")\n')
    expect(server.lines()).toEqual([])
  })

  test('on a port that is taken', async () => {
    const first = run()
    const port = await first.listening
    const second = run({ PORT: String(port) })
    expect(await second.ended).toBe(1)
    expect(second.stderr()).toBe(`vejviser: PORT ${port} cannot be listened on (EADDRINUSE)\n`)
  })

  test('on a corpus with a mistake, with file and line, before anything is served', async () => {
    const broken = corpusFolder({ 'kilder/lov-2018.md': '---\nid: lov-2018\n---\n' })
    const server = run({ CORPUS_DIR: broken.dir })
    expect(await server.ended).toBe(1)
    expect(server.stderr()).toMatch(/^vejviser: the corpus does not load:\n[^]*kilder\/lov-2018\.md:\d+: .+/)
    expect(server.lines()).toEqual([])
    broken.remove()
  })

  test('on a corpus that is not there', async () => {
    const server = run({ CORPUS_DIR: '/findes/ikke' })
    expect(await server.ended).toBe(1)
    expect(server.stderr()).toMatch(/^vejviser: the corpus does not load:\n\/findes\/ikke:1: .*CORPUS_DIR/)
  })
})
