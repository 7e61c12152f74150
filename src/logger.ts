import { type DestinationStream, destination, type Logger, pino } from 'pino'
import type { Config } from './config.js'

export interface Log {
  readonly logger: Logger
  /** Writes what is left. Nothing can be logged after it. */
  end(): Promise<void>
}

/** How long a log that nobody reads may hold up the end of the process, in milliseconds. */
const END_MS = 1_000

/**
 * One JSON object a line on stdout. Lines are made of ids, patterns, statuses and times only, so nothing needs to be redacted
 * here. Writing is asynchronous: a slow log never holds up a reply.
 */
export function createLog({ logLevel }: Pick<Config, 'logLevel'>): Log {
  const stream = destination({ fd: 1, sync: false })
  return {
    logger: createLogger(logLevel, stream),
    end: () =>
      new Promise((resolve) => {
        setTimeout(resolve, END_MS).unref()
        stream.once('close', resolve)
        stream.once('error', resolve)
        stream.end()
      }),
  }
}

export function createLogger(level: Config['logLevel'], stream: DestinationStream): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, stream)
}
