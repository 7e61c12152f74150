/** What a command reads and writes. Handed in, so that commands can be run in tests. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly clock: () => Date
  out(text: string): void
  err(text: string): void
}

/** 0: all well; 1: the command found something wrong; 2: it was called wrongly. */
export type ExitCode = 0 | 1 | 2

export interface Command {
  /** One line of `vejviser help`: the arguments. */
  readonly usage: string
  /** What it does. */
  readonly summary: string
  run(args: readonly string[], io: Io): Promise<ExitCode>
}

/** The command was called wrongly; the message says how. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
