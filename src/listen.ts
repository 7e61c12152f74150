import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { getRequestListener } from '@hono/node-server'
import type { Problem } from './contract/index.js'
import type { FixedTexts } from './corpus/model.js'
import { type ProblemCode, problemBody } from './http/problem.js'

/** How long a client may take. A slow one costs a socket, never a thread; these bound how many sockets. Milliseconds. */
const LIMITS = {
  /** For the request line and headers. */
  headersTimeout: 10_000,
  /** For the whole request, body and all: 16 kB over the slowest telephone line. */
  requestTimeout: 20_000,
  /** Longer than the minute after which common proxies close their side, so that none sends into a closed socket. */
  keepAliveTimeout: 65_000,
  /** How often the first two are looked after. */
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16_384,
}

/** How often idle connections are closed while the last replies go out, in milliseconds. */
const SWEEP_MS = 50

export interface ListenOptions {
  readonly fetch: (request: Request, env: object) => Response | Promise<Response>
  readonly port: number
  /** All addresses where left out. */
  readonly host: string | undefined
  /** The corpus' fixed texts, for requests too broken to reach the app. */
  readonly texts: FixedTexts
  /** Shorter times, for tests. */
  readonly limits?: Partial<typeof LIMITS>
}

export interface Listening {
  readonly port: number
  /**
   * Takes no more connections, lets those requests finish that have begun, closes each connection as it falls idle and, after
   * the deadline (milliseconds), the rest. Resolves to how many were cut off.
   */
  close(deadline: number): Promise<number>
}

/** Opens the socket. Rejects where the port is taken or the address is not ours. */
export async function listen({ fetch, port, host, texts, limits }: ListenOptions): Promise<Listening> {
  const broken = (code: ProblemCode): Problem => problemBody(code, randomUUID(), texts)
  const listener = getRequestListener(fetch as Parameters<typeof getRequestListener>[0], {
    // HTTP/1.0, which health checks still speak, has no Host.
    hostname: 'localhost',
    errorHandler: (error) =>
      problemResponse(broken(error instanceof Error && error.name === 'RequestError' ? 'bad_request' : 'internal_error')),
  })
  /** Replies not yet sent: when closing begins they still learn to say so. */
  const pending = new Set<ServerResponse>()
  let closing = false
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    if (closing) response.setHeader('connection', 'close')
    pending.add(response)
    response.once('close', () => pending.delete(response))
    if (request.headers.host === undefined && request.httpVersion !== '1.0') refuse({ code: 'NO_HOST' }, request.socket, broken)
    else void listener(request, response)
  }
  const server = createServer({ ...LIMITS, ...limits, requireHostHeader: false }, handle)
  // Without a listener of ours Node answers this with a bare 417.
  server.on('checkExpectation', handle)
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => refuse(error, socket, broken))
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  await opened(server, port, host)
  return {
    port: (server.address() as AddressInfo).port,
    close: (deadline) => {
      closing = true
      for (const response of pending) if (!response.headersSent) response.setHeader('connection', 'close')
      // Node counts a connection as idle only after its first request.
      for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy()
      return drain(server, deadline)
    },
  }
}

function opened(server: Server, port: number, host: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

/** Node's own samples exit at once; replies under way would be lost (honojs/hono#3104). */
function drain(server: Server, deadline: number): Promise<number> {
  return new Promise((resolve) => {
    let cut = 0
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS)
    const end = setTimeout(() => {
      server.getConnections((_, count) => {
        cut = count
        server.closeAllConnections()
      })
    }, deadline)
    server.close(() => {
      clearInterval(sweep)
      clearTimeout(end)
      resolve(cut)
    })
    server.closeIdleConnections()
  })
}

function problemResponse(problem: Problem): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', 'x-request-id': problem.requestId },
  })
}

const PARSER_PROBLEMS: Readonly<Record<string, ProblemCode>> = {
  HPE_HEADER_OVERFLOW: 'headers_too_large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request_timeout',
}

/** What is no HTTP at all gets its problem too, written by hand: no request came of it that the app could answer. */
function refuse(error: { readonly code?: string | undefined }, socket: Duplex, broken: (code: ProblemCode) => Problem): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const problem = broken(PARSER_PROBLEMS[error.code ?? ''] ?? 'bad_request')
  const body = JSON.stringify(problem)
  socket.end(
    [
      `HTTP/1.1 ${problem.status} ${problem.title}`,
      'content-type: application/problem+json',
      'cache-control: no-store',
      `x-request-id: ${problem.requestId}`,
      `content-length: ${Buffer.byteLength(body)}`,
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  )
}
