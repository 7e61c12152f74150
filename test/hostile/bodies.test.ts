import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as schema from '../../src/contract/schemas.js'
import { type Client, chunked, post, ways } from '../http/client.js'
import { SECRET, type TestApp, testApp } from '../http/fake.js'

const folder = new URL('bodies/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.body'))

/** `400.invalid_json.truncated.body` -> 400 and invalid_json. */
function expected(file: string): { status: number; code: string | undefined } {
  const [status, code] = file.split('.')
  return { status: Number(status), code: status === '200' ? undefined : code }
}

describe.each(ways)('%s', (_, open) => {
  let client: Client
  let fixture: TestApp
  beforeAll(async () => {
    fixture = testApp()
    client = await open(fixture.app)
  })
  afterAll(() => client.close())

  describe.each([
    ['with its length', (bytes: Uint8Array) => post(bytes)],
    ['in pieces, without a length', (bytes: Uint8Array) => post(chunked(bytes.subarray(0, 7), bytes.subarray(7)))],
  ])('%s', (__, request) => {
    test.each(files)('%s', async (file) => {
      const { status, code } = expected(file)
      const got = await client.send('/v1/ask', request(new Uint8Array(readFileSync(new URL(file, folder)))))
      expect(got.status).toBe(status)
      const value: unknown = JSON.parse(got.text)
      if (code === undefined) expect(schema.reply.safeParse(value).success).toBe(true)
      else expect(schema.problem.parse(value)).toMatchObject({ status, code, type: `/problems/${code}` })
      expect(got.text + JSON.stringify([...got.headers])).not.toContain(SECRET)
    })
  })

  test('nothing of it is in the log', () => {
    expect(fixture.lines.length).toBeGreaterThanOrEqual(2 * files.length)
    expect(JSON.stringify(fixture.lines)).not.toContain(SECRET)
  })
})
