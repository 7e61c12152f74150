import { ConfigError } from '../config.js'
import { CorpusError } from '../corpus/problems.js'
import { type Command, type ExitCode, type Io, UsageError } from './command.js'

/** Runs one command of a table by its name. What goes wrong becomes one line on stderr and an exit code, never a stack. */
export async function main(commands: Readonly<Record<string, Command>>, args: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = args
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    const asked = name !== undefined
    ;(asked ? io.out : io.err)(help(commands))
    return asked ? 0 : 2
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) {
    io.err(`vejviser: there is no command "${name}"\n\n${help(commands)}`)
    return 2
  }
  try {
    return await command.run(rest, io)
  } catch (error) {
    if (isUsage(error)) {
      io.err(`vejviser ${name}: ${error.message}\nusage: vejviser ${name} ${command.usage}\n`)
      return 2
    }
    if (error instanceof ConfigError || error instanceof CorpusError) {
      io.err(error instanceof CorpusError ? `${error.message}\n` : `vejviser: ${error.message}\n`)
      return 1
    }
    throw error
  }
}

function help(commands: Readonly<Record<string, Command>>): string {
  const rows = Object.entries(commands).map(
    ([name, { usage, summary }]) => [`vejviser ${name} ${usage}`.trim(), summary] as const,
  )
  return `usage:\n${rows.map(([call, summary]) => `  ${call}\n      ${summary}\n`).join('')}`
}

/** node:util's own complaints about arguments are TypeErrors with a code. */
function isUsage(error: unknown): error is Error {
  if (error instanceof UsageError) return true
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}
