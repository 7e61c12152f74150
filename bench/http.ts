import { spawn } from 'node:child_process'
import { once } from 'node:events'
import autocannon from 'autocannon'
import { loadCorpus } from '../src/corpus/load.js'
import { benchQuestions } from './questions.js'

const CONNECTIONS = 20
const SECONDS = 5
const ROUNDS = 3

/** Requests per second of `POST /v1/ask` over distinct questions, and of the recorded-reply route, in turns; the medians. */
export async function measureHttp(): Promise<{ ask: number; recorded: number; ratio: number; errors: number }> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'bench/server.ts'], { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    const [line] = (await once(server.stdout, 'data')) as [Buffer]
    const url = `http://127.0.0.1:${line.toString().trim()}`
    const bodies = benchQuestions(loadCorpus('corpus/da')).map((question) => JSON.stringify({ question }))
    const ask: number[] = []
    const recorded: number[] = []
    let errors = 0
    for (let round = 0; round <= ROUNDS; round++) {
      for (const [path, rates] of [
        ['/v1/ask', ask],
        ['/bench/recorded', recorded],
      ] as const) {
        const result = await load(url + path, bodies)
        errors += result.errors + result.non2xx
        // The first round warms up.
        if (round > 0) rates.push(result.requests.average)
      }
    }
    return { ask: median(ask), recorded: median(recorded), ratio: median(ask) / median(recorded), errors }
  } finally {
    server.kill()
  }
}

const load = (url: string, bodies: readonly string[]) =>
  autocannon({
    url,
    connections: CONNECTIONS,
    duration: SECONDS,
    requests: bodies.map((body) => ({ method: 'POST' as const, headers: { 'content-type': 'application/json' }, body })),
  })

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
