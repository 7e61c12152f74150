import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

const PORT = '39117'
const ROUNDS = 5

/** From the start of the built server until it is ready, in milliseconds (median), and its resident memory after 2,000 questions, in MB. */
export async function measureStart(questions: readonly string[]): Promise<{ ready: number; memory: number }> {
  const times: number[] = []
  let memory = 0
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    const server = spawn(process.execPath, ['dist/server.js'], {
      env: { ...process.env, PORT, HOST: '127.0.0.1', LOG_LEVEL: 'silent' },
      stdio: 'ignore',
    })
    await ready()
    times.push(performance.now() - start)
    if (round === ROUNDS - 1) memory = await memoryAfter(questions.slice(0, 2000), server.pid ?? 0)
    server.kill()
    await wait(100)
  }
  return { ready: times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0, memory }
}

async function ready(): Promise<void> {
  for (;;) {
    const answered = await fetch(`http://127.0.0.1:${PORT}/readyz`).then(
      (response) => response.ok,
      () => false,
    )
    if (answered) return
    await wait(5)
  }
}

async function memoryAfter(questions: readonly string[], pid: number): Promise<number> {
  for (const question of questions) {
    await fetch(`http://127.0.0.1:${PORT}/v1/ask`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ question }),
    })
  }
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
}
