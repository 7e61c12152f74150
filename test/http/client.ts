import { listen } from '../../src/listen.js'
import type { TestApp } from './fake.js'

export interface Got {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

export interface Client {
  send(path: string, init?: RequestInit): Promise<Got>
  close(): Promise<void>
}

/** Two ways to the same app: the tests of the surface take both, since they have differed (chunked bodies, HEAD, broken requests). */
export const ways: readonly [name: string, open: (app: TestApp['app']) => Promise<Client>][] = [
  ['in memory', async (app) => ({ send: async (path, init) => received(await app.request(path, init)), close: async () => {} })],
  [
    'over a socket',
    async (app) => {
      const server = await listen({ fetch: app.fetch, port: 0, host: '127.0.0.1', texts: {} })
      return {
        send: async (path, init) => received(await fetch(`http://127.0.0.1:${server.port}${path}`, init)),
        close: async () => void (await server.close(0)),
      }
    },
  ],
]

async function received(response: Response): Promise<Got> {
  return { status: response.status, headers: response.headers, text: await response.text() }
}

/** A POST of JSON, or of a body as it stands. */
export function post(body: unknown, headers: Record<string, string> = {}): RequestInit {
  const raw = typeof body === 'string' || body instanceof Uint8Array || body instanceof ReadableStream
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: raw ? (body as NonNullable<RequestInit['body']>) : JSON.stringify(body),
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  }
}

/** A body sent in pieces, without a length. */
export function chunked(...pieces: (string | Uint8Array)[]): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(typeof piece === 'string' ? encoder.encode(piece) : piece)
      controller.close()
    },
  })
}
