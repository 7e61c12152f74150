import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createAssistant } from '../../src/answers/index.js'
import * as schema from '../../src/contract/schemas.js'
import { post } from '../http/client.js'
import { SECRET, testApp } from '../http/fake.js'
import { smallCorpus } from '../support/corpus.js'

/** The app as it is served, over a small corpus: what the fake assistant takes calmly may still upset the real one. */
const corpus = smallCorpus()
const assistant = createAssistant(corpus)
const { app, lines } = testApp({ corpus, assistant })

const folder = new URL('bodies/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.body'))

async function send(init: RequestInit, path = '/v1/ask') {
  const response = await app.request(path, init)
  const text = await response.text()
  return { status: response.status, text, value: JSON.parse(text) as unknown }
}

describe('the whole service', () => {
  test.each(files)('takes %s calmly', async (file) => {
    const { status, text, value } = await send(post(new Uint8Array(readFileSync(new URL(file, folder)))))
    expect(status).toBe(Number(file.split('.')[0]))
    expect((status === 200 ? schema.reply : schema.problem).safeParse(value).error).toBeUndefined()
    expect(text).not.toContain(SECRET)
  })

  test('gives a valid reply, the same twice, or a problem to any question', async () => {
    const questions = fc.oneof(fc.string({ unit: 'binary', maxLength: 2100 }), fc.string({ unit: 'grapheme', maxLength: 300 }))
    await fc.assert(
      fc.asyncProperty(questions, async (question) => {
        const [first, second] = [await send(post({ question })), await send(post({ question }))]
        expect([200, 400]).toContain(first.status)
        expect((first.status === 200 ? schema.reply : schema.problem).safeParse(first.value).error).toBeUndefined()
        if (first.status === 200) expect(second.text).toBe(first.text)
      }),
      { numRuns: 200 },
    )
  })

  test('gives a reply or a problem to any JSON', async () => {
    const field = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom('hej', '2026-01-01', 'adviser', { v: 1 }, { answerId: 'svar-paa-skrift' }),
    )
    const bodies = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(fc.constantFrom('question', 'choose', 'asOf', 'audience', 'context', 'x'), field),
    )
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        const { status } = await send(post(JSON.stringify(body)))
        expect([200, 400]).toContain(status)
      }),
      { numRuns: 300 },
    )
  })

  test('gives a reply or a problem to any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), async (bytes) => {
        const { status } = await send(post(bytes))
        expect([200, 400]).toContain(status)
      }),
      { numRuns: 300 },
    )
  })

  test('gives a reply or a problem to any link', async () => {
    const paths = fc.constantFrom(
      '/v1/ask',
      '/v1/search',
      '/v1/sources',
      '/v1/answers/svar-paa-skrift',
      '/v1/points/lov-2018/skrift',
    )
    const names = fc.constantFrom('q', 'asOf', 'audience', 'kind', 'limit')
    const queries = fc.dictionary(
      names,
      fc.oneof(fc.string({ unit: 'binary-ascii', maxLength: 50 }), fc.constantFrom('1', '2020-01-01', 'card', 'hej')),
    )
    await fc.assert(
      fc.asyncProperty(paths, queries, async (path, query) => {
        const { status } = await send({}, `${path}?${new URLSearchParams(query)}`)
        expect([200, 400, 404]).toContain(status)
      }),
      { numRuns: 300 },
    )
  })

  test.each(['skrift', 'svar paa', 'kommunen', 'a', 'loven 2018'])(
    'finds something or nothing for "%s", and both are hits',
    async (q) => {
      const { status, value } = await send({}, `/v1/search?q=${encodeURIComponent(q)}`)
      expect(status).toBe(200)
      for (const hit of (value as { items: unknown[] }).items) expect(schema.hit.safeParse(hit).error).toBeUndefined()
    },
  )

  test('logs nothing of it but that it came', () => {
    expect(JSON.stringify(lines)).not.toContain(SECRET)
    expect(lines.filter(({ message }) => message !== 'request')).toEqual([])
  })
})
