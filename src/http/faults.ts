import type { ErrorHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Logger } from './deps.js'
import type { Env } from './env.js'
import type { ProblemReply } from './problem.js'

/** What throws is a fault of ours, told apart in the log and nowhere else. A library's own refusal keeps being a bad request. */
export function faults(logger: Logger, problem: ProblemReply): ErrorHandler<Env> {
  return (error, c) => {
    if (error instanceof HTTPException && error.status < 500) return problem(c, 'bad_request')
    logger.error({ requestId: c.get('requestId'), ...traceOf(error) }, 'fault')
    return problem(c, 'internal_error')
  }
}

/** Name and frames of an error. Its message is left out: it may hold what was typed. */
export function traceOf(error: unknown): { error: string; frames: string[] } {
  if (!(error instanceof Error)) return { error: typeof error, frames: [] }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return { error: error.name, frames: frames.map((line) => line.trim()) }
}
