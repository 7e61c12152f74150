import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { filesWith } from '../support/corpus.js'

export interface Running {
  readonly child: ChildProcess
  /** Lines on stdout so far, parsed. */
  lines(): any[]
  stderr(): string
  /** The port it listens on. Rejects where it ends before it listens. */
  listening: Promise<number>
  /** Exit code, or the signal that ended it. */
  ended: Promise<number | string | null>
}

const entry = fileURLToPath(new URL('child.ts', import.meta.url))

/** Starts a process of `test/server`, or another TypeScript file, with an environment of its own. */
export function start(env: Record<string, string>, file = entry, args: readonly string[] = []): Running {
  const { PATH = '' } = process.env
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
    env: { PATH, PORT: '0', HOST: '127.0.0.1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const ended = new Promise<number | string | null>((resolve) => child.once('close', (code, signal) => resolve(code ?? signal)))
  const lines = (): any[] =>
    stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  const listening = new Promise<number>((resolve, reject) => {
    child.stdout.on('data', () => {
      const found = lines().find(({ msg }) => msg === 'listening')
      if (found) resolve(found.port)
    })
    void ended.then((how) => reject(new Error(`ended with ${how} before it listened: ${stderr}`)))
  })
  listening.catch(() => {})
  return { child, lines, stderr: () => stderr, listening, ended }
}

/** A folder with the small corpus, changed as in `filesWith`; `remove` takes it away. */
export function corpusFolder(changes: Readonly<Record<string, string | null>> = {}): { dir: string; remove: () => void } {
  const dir = mkdtempSync(join(tmpdir(), 'vejviser-'))
  for (const [path, text] of filesWith(changes)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), text)
  }
  return { dir, remove: () => rmSync(dir, { recursive: true }) }
}
