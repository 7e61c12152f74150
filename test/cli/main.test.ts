import { describe, expect, test } from 'vitest'
import { type Command, type ExitCode, UsageError } from '../../src/cli/command.js'
import { main } from '../../src/cli/main.js'
import { ConfigError } from '../../src/config.js'
import { CorpusError } from '../../src/corpus/problems.js'

const command = (run: (args: readonly string[]) => ExitCode): Command => ({
  usage: '<noget>',
  summary: 'Does something.',
  run: async (args) => run(args),
})

async function call(commands: Record<string, Command>, ...args: string[]) {
  let out = ''
  let err = ''
  const code = await main(commands, args, {
    env: {},
    clock: () => new Date('2026-11-22T12:00:00Z'),
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
  })
  return { code, out, err }
}

describe('the command line', () => {
  test('gives a command its arguments, and its exit code on', async () => {
    let got: readonly string[] = []
    const prøv = command((args) => {
      got = args
      return 1
    })
    expect(await call({ prøv }, 'prøv', 'a', '--b')).toEqual({ code: 1, out: '', err: '' })
    expect(got).toEqual(['a', '--b'])
  })

  test('without a command says how it is used, and that this was wrong', async () => {
    const { code, out, err } = await call({ prøv: command(() => 0) })
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('vejviser prøv <noget>\n      Does something.')
  })

  test.each(['help', '--help', '-h'])('%s says it and is right', async (asked) => {
    const { code, out, err } = await call({ prøv: command(() => 0) }, asked)
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('vejviser prøv')
  })

  test.each(['findes-ikke', 'toString', '__proto__'])('%s is no command', async (name) => {
    const { code, err } = await call({ prøv: command(() => 0) }, name)
    expect(code).toBe(2)
    expect(err).toContain(`there is no command "${name}"`)
  })

  test('a wrong call says what is wrong and how it is right', async () => {
    const prøv = command(() => {
      throw new UsageError('write something')
    })
    expect(await call({ prøv }, 'prøv')).toEqual({
      code: 2,
      out: '',
      err: 'vejviser prøv: write something\nusage: vejviser prøv <noget>\n',
    })
  })

  test('a wrong environment is one line', async () => {
    const prøv = command(() => {
      throw new ConfigError('PORT must be a whole number')
    })
    expect(await call({ prøv }, 'prøv')).toEqual({ code: 1, out: '', err: 'vejviser: PORT must be a whole number\n' })
  })

  test('a corpus that does not load is its lines, as an editor reads them', async () => {
    const prøv = command(() => {
      throw new CorpusError([{ file: 'kilder/a.md', line: 3, message: 'it is wrong', mend: 'Mend it' }])
    })
    expect(await call({ prøv }, 'prøv')).toEqual({ code: 1, out: '', err: 'kilder/a.md:3: it is wrong. Mend it.\n' })
  })

  test('a fault of ours is not hidden', async () => {
    const prøv = command(() => {
      throw new RangeError('oh')
    })
    await expect(call({ prøv }, 'prøv')).rejects.toThrow('oh')
  })
})
