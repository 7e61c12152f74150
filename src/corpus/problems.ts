/** Something an editor must mend. `line` counts from 1. */
export interface Problem {
  readonly file: string
  readonly line: number
  /** What is wrong, without a full stop. */
  readonly message: string
  /** What to do about it, without a full stop. */
  readonly mend: string
}

/** Where problems are put while files are read, so that an editor sees all of them at once. */
export class Problems {
  readonly list: Problem[] = []

  add(file: string, line: number, message: string, mend: string): void {
    this.list.push({ file, line, message, mend })
  }
}

/** `file:line: what is wrong. How to mend it.` */
export function describe(problem: Problem): string {
  return `${problem.file}:${problem.line}: ${problem.message}. ${problem.mend}.`
}

/** The corpus cannot be used: every problem found, one a line. */
export class CorpusError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(describe).join('\n'))
    this.name = 'CorpusError'
    this.problems = problems
  }
}

/** Throws one `CorpusError` of all the problems, in the order of files and lines; does nothing where there are none. */
export function throwIfAny(problems: readonly Problem[]): void {
  if (problems.length === 0) return
  throw new CorpusError([...problems].sort((a, b) => compare(a.file, b.file) || a.line - b.line))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
