import type { HonoRequest } from 'hono'
import { NESTING_MAX, nestsDeeperThan } from './nesting.js'

/** Largest body, in bytes. */
export const BODY_MAX = 16 * 1024

/** A request's body as far as it was read. */
export interface Body {
  /** The text, where the bytes are UTF-8; else what a lenient reading makes of them. At most the first 16 kB. */
  readonly text: string
  /** Nothing but white space. */
  readonly empty: boolean
  /** `complete`, or what is wrong with it: over 16 kB, nested too deep, not UTF-8, or the client broke off. */
  readonly state: 'complete' | 'too_large' | 'too_deep' | 'invalid_encoding' | 'unreadable'
  /** The parsed JSON, where there is any. */
  readonly json?: { readonly value: unknown }
}

const strict = new TextDecoder('utf-8', { fatal: true })
const lenient = new TextDecoder('utf-8')
const western = new TextDecoder('windows-1252')

/** Reads at most 16 kB and a little; never throws. */
export async function readBody(request: HonoRequest): Promise<Body> {
  let bytes: Uint8Array
  try {
    bytes = await readBytes(request)
  } catch {
    return { text: '', empty: false, state: 'unreadable' }
  }
  if (bytes.length > BODY_MAX) return { text: lenient.decode(bytes.subarray(0, BODY_MAX)), empty: false, state: 'too_large' }
  let text: string
  try {
    text = strict.decode(bytes)
  } catch {
    // Danish from a client that sends ISO 8859-1 is still to be read for danger.
    return { text: `${western.decode(bytes)}\n${lenient.decode(bytes)}`, empty: false, state: 'invalid_encoding' }
  }
  if (nestsDeeperThan(NESTING_MAX, text)) return { text, empty: false, state: 'too_deep' }
  try {
    return { text, empty: false, state: 'complete', json: { value: JSON.parse(text) } }
  } catch {
    return { text, empty: text.trim() === '', state: 'complete' }
  }
}

/**
 * Where Content-Length says that the body is small, Node's parser holds the client to it and the fast way is safe.
 * A chunked body, or one too large, is read piece by piece.
 */
async function readBytes(request: HonoRequest): Promise<Uint8Array> {
  const length = request.header('content-length')
  if (length !== undefined && Number(length) <= BODY_MAX) return new Uint8Array(await request.raw.arrayBuffer())
  const stream = request.raw.body
  if (!stream) return new Uint8Array()
  const reader = stream.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  while (size <= BODY_MAX) {
    const { done, value } = await reader.read()
    if (done) break
    chunks.push(value)
    size += value.length
  }
  if (size > BODY_MAX) void discard(reader)
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)
}

/**
 * Lets the rest of a body run out, unkept, while the reply is on its way. Cancelling the stream would close the socket under
 * Node before the client has its reply; leaving it be would block the next request on the connection. The server gives up on
 * clients that go on sending after their reply (@hono/node-server: 500 ms or 64 MB).
 */
async function discard(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  try {
    while (!(await reader.read()).done);
  } catch {
    // The client is gone; so is the rest.
  }
}
