import { afterAll, describe, expect, test } from 'vitest'
import { ask } from '../../src/cli/ask.js'
import { check } from '../../src/cli/check.js'
import { main } from '../../src/cli/main.js'
import * as schema from '../../src/contract/schemas.js'
import { corpusFolder } from '../server/process.js'

const folders: ReturnType<typeof corpusFolder>[] = []
const folder = (changes: Record<string, string | null> = {}): string => {
  const made = corpusFolder(changes)
  folders.push(made)
  return made.dir
}
const small = folder()
afterAll(() => {
  for (const { remove } of folders) remove()
})

async function call(args: readonly string[], corpusDir = small) {
  let out = ''
  let err = ''
  const code = await main({ ask, check }, args, {
    env: { CORPUS_DIR: corpusDir },
    clock: () => new Date('2026-11-22T23:30:00Z'),
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
  })
  return { code, out, err }
}

const question = 'svar paa skrift spørgsmål nummer 1'

describe('vejviser ask', () => {
  test('prints the answer with its marks and the sources they stand for', async () => {
    const { code, out, err } = await call(['ask', question])
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('Hvad med svar-paa-skrift?\n====')
    expect(out).toContain('[1]')
    expect(out).toMatch(/Kilder\n {2}\[1\] Kilden lov-2018\. Styrelsen, 29\. maj 2018\. .*\(gælder i dag\)\./)
  })

  test('takes a question of several words without quotation marks', async () => {
    expect((await call(['ask', ...question.split(' ')])).out).toBe((await call(['ask', question])).out)
  })

  test('--json prints the reply as the API gives it', async () => {
    const { out } = await call(['ask', question, '--json'])
    expect(schema.reply.parse(JSON.parse(out))).toMatchObject({ status: 'answered', asOf: '2026-11-23' })
  })

  test('--as-of and --audience are handed on', async () => {
    const { out } = await call(['ask', question, '--json', '--as-of', '2019-01-01', '--audience=adviser'])
    expect(schema.reply.parse(JSON.parse(out)).asOf).toBe('2019-01-01')
  })

  test('--explain adds how the answer was found', async () => {
    const { out } = await call(['ask', question, '--explain'])
    expect(out).toContain('Hvad med svar-paa-skrift?')
    expect(out).toContain('svar-paa-skrift')
    expect(out).toMatch(/== Decision/)
  })

  test('--explain beside --json leaves the JSON alone on stdout', async () => {
    const { out, err } = await call(['ask', question, '--explain', '--json'])
    expect(schema.reply.safeParse(JSON.parse(out)).success).toBe(true)
    expect(err).toMatch(/== Decision/)
  })

  test.each([
    [['ask'], 'write a question'],
    [['ask', '  '], 'write a question'],
    [['ask', 'hej', '--as-of', '2026-02-30'], '--as-of must be a real day like 2026-11-22'],
    [['ask', 'hej', '--audience', 'konge'], '--audience must be one of citizen, adviser, caseworker, consultant'],
    [['ask', 'hej', '--hjælp'], "Unknown option '--hjælp'"],
    [['ask', 'hej', '--as-of'], "Option '--as-of <value>' argument missing"],
  ])('%j is a wrong call', async (args, message) => {
    const { code, out, err } = await call(args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(`vejviser ask: ${message}`)
    expect(err).toContain('usage: vejviser ask "question"')
  })

  test('a corpus that does not load is named by file and line', async () => {
    const { code, err } = await call(['ask', 'hej'], folder({ 'kontakt.yaml': '- { id: [\n' }))
    expect(code).toBe(1)
    expect(err).toMatch(/kontakt\.yaml:\d+: /)
  })
})

describe('vejviser check', () => {
  test('counts what it read, and is content', async () => {
    const { code, out, err } = await call(['check'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/1 sources, 2 points, 2 cards: 0 errors, \d+ warnings\n$/)
  })

  test('names each mistake by file, line and mend, and fails', async () => {
    const dir = folder({
      'kontakt.yaml':
        '- { id: skattestyrelsen, name: Skattestyrelsen, helpsWith: skat, seen: "?", checked: 2020-01-01, reviewBy: 2020-05-01 }\n',
    })
    const { code, err } = await call(['check'], dir)
    expect(code).toBe(1)
    expect(err).toMatch(/kontakt\.yaml:1: .+\. .+\.\n/)
  })

  test('takes no arguments', async () => expect((await call(['check', 'hej'])).code).toBe(2))
})
