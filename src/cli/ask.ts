import { parseArgs } from 'node:util'
import { explain } from '../answers/explain.js'
import { assemble } from '../assemble.js'
import { loadConfig } from '../config.js'
import type { AskRequest, Audience } from '../contract/index.js'
import { isDay, today } from '../corpus/dates.js'
import { type Command, UsageError } from './command.js'
import { replyText } from './reply-text.js'

const AUDIENCES: readonly Audience[] = ['citizen', 'adviser', 'caseworker', 'consultant']

export const ask: Command = {
  usage: '"question" [--as-of YYYY-MM-DD] [--audience citizen|adviser|caseworker|consultant] [--json] [--explain]',
  summary: 'Answers a question; --json prints the reply as the API gives it, --explain adds how it was found.',
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'as-of': { type: 'string' },
        audience: { type: 'string' },
        json: { type: 'boolean' },
        explain: { type: 'boolean' },
      },
    })
    const request = requestOf(positionals, values['as-of'], values.audience)
    const env = { today: today(io.clock) }
    const { assistant } = assemble(loadConfig(io.env))
    const reply = assistant.reply(request, env)
    if (values.json) io.out(`${JSON.stringify(reply, null, 2)}\n`)
    else io.out(replyText(reply))
    if (values.explain) (values.json ? io.err : io.out)(`${explain(request, reply, assistant.inner)}\n`)
    return 0
  },
}

function requestOf(words: readonly string[], asOf: string | undefined, audience: string | undefined): AskRequest {
  const question = words.join(' ').trim()
  if (question === '') throw new UsageError('write a question')
  if (asOf !== undefined && !isDay(asOf)) throw new UsageError('--as-of must be a real day like 2026-11-22')
  const reader = AUDIENCES.find((one) => one === audience)
  if (audience !== undefined && !reader) throw new UsageError(`--audience must be one of ${AUDIENCES.join(', ')}`)
  return { question, ...(asOf ? { asOf } : {}), ...(reader ? { audience: reader } : {}) }
}
