import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** A socket that is written to byte by byte, for what no HTTP client sends. */
export interface Raw {
  readonly socket: Socket
  write(text: string | Uint8Array): void
  /** What has come so far. */
  got(): string
  /** Waits for a text in what comes; fails after two seconds. */
  until(text: string): Promise<string>
  /** Waits for the server to close; fails after two seconds. */
  closed(): Promise<string>
}

export async function raw(port: number): Promise<Raw> {
  const socket = connect(port, '127.0.0.1')
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject))
  let data = ''
  let ended = false
  socket.setEncoding('utf8')
  socket.on('data', (chunk: string) => {
    data += chunk
  })
  socket.on('error', () => {})
  socket.on('close', () => {
    ended = true
  })
  const patiently = async (done: () => boolean, what: string): Promise<string> => {
    for (let i = 0; i < 400 && !done(); i++) await wait(10)
    if (!done()) throw new Error(`waited for ${what}, got: ${data}`)
    return data
  }
  return {
    socket,
    write: (text) => void socket.write(text),
    got: () => data,
    until: (text) => patiently(() => data.includes(text), text),
    closed: () => patiently(() => ended, 'the end of the connection'),
  }
}

/** Writes, and gives all that came until the server closed. */
export async function exchange(port: number, ...pieces: (string | Uint8Array)[]): Promise<string> {
  const connection = await raw(port)
  for (const piece of pieces) {
    connection.write(piece)
    await wait(20)
  }
  return connection.closed()
}

/** Status and JSON of each response in a stream of them. */
export function responses(stream: string): { status: number; head: string; json: any }[] {
  return stream
    .split(/(?=HTTP\/1\.1 \d{3} )/)
    .filter((part) => part.startsWith('HTTP/1.1'))
    .map((part) => {
      const [head = '', body = ''] = part.split('\r\n\r\n')
      return { status: Number(head.slice(9, 12)), head: head.toLowerCase(), json: body ? JSON.parse(body) : undefined }
    })
}
