import { createApp } from './app.js'
import { type Config, ConfigError, loadConfig } from './config.js'
import { CorpusError } from './corpus/problems.js'
import type { AppDeps } from './http/deps.js'
import { traceOf } from './http/faults.js'
import { listen } from './listen.js'
import { createLog } from './logger.js'

/** What is loaded before anything is served. */
export type Assembly = Pick<AppDeps, 'assistant' | 'corpus' | 'textOf'>

/** How long replies under way may take once the process was asked to end, in milliseconds. */
const DRAIN_MS = 10_000

/** Runs the service until a signal ends the process. What cannot start says why on stderr and exits with 1, before any socket is open. */
export async function runServer(assemble: (config: Config) => Assembly): Promise<void> {
  const config = orStop(() => loadConfig(process.env))
  const parts = orStop(() => assemble(config))
  const { logger, end } = createLog(config)
  let ready = true
  const app = createApp({ ...parts, config, logger, clock: () => new Date(), ready: () => ready })
  const server = await listen({ fetch: app.fetch, port: config.port, host: config.host, texts: parts.corpus.texts }).catch(
    (error: NodeJS.ErrnoException) => stop(`PORT ${config.port} cannot be listened on (${error.code ?? error.name})`),
  )
  logger.info({ port: server.port, corpus: parts.corpus.version, startMs: Math.round(performance.now()) }, 'listening')

  const drain = async (signal: string): Promise<void> => {
    ready = false
    logger.info({ signal }, 'draining')
    const cut = await server.close(DRAIN_MS)
    logger.info({ cut }, 'stopped')
    await end()
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    // A second signal is somebody who does not want to wait.
    process.on(signal, () => (ready ? void drain(signal) : process.exit(1)))
  }
  process.on('uncaughtException', (error) => {
    logger.fatal(traceOf(error), 'crash')
    void end().then(() => process.exit(1))
  })
}

/** The value, or the end of the process where configuration or corpus are wrong. */
function orStop<T>(make: () => T): T {
  try {
    return make()
  } catch (error) {
    if (error instanceof ConfigError) return stop(error.message)
    if (error instanceof CorpusError) return stop(`the corpus does not load:\n${error.message}`)
    throw error
  }
}

function stop(message: string): never {
  process.stderr.write(`vejviser: ${message}\n`)
  process.exit(1)
}
