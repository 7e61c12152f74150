import { beyond, depthOf, keyed, readFlow, readScalar } from './plain-yaml-values.js'

/** Plain YAML that has been read. */
export interface PlainYaml {
  readonly value: unknown
  /** Of the topmost keys or list items: the line (from 0) on which each begins. */
  readonly lines: ReadonlyMap<string, number>
}

/**
 * A quick reader of the plain YAML that nearly every file here is written in: block maps and lists, one-line scalars,
 * `[…]`, `{…}`, `|`. The yaml package needs most of a second for the whole corpus in a fresh process, which a start does not
 * have. Whatever is not certain to mean the same here as there (fractions, escapes, tabs, aliases, text over lines, a key
 * twice) is left to the package: then this gives undefined.
 */
export function readPlainYaml(text: string): PlainYaml | undefined {
  if (/[\t\r\\\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFEFF\u2028\u2029]/.test(text)) return undefined
  try {
    const reader = new Reader(rowsOf(text))
    return { value: reader.document(), lines: reader.lines }
  } catch (error) {
    if (error === beyond) return undefined
    throw error
  }
}

interface Row {
  readonly indent: number
  readonly text: string
  readonly line: number
  /** What stands under `key: |`, line for line. */
  readonly literal?: string
}

function rowsOf(text: string): Row[] {
  const rows: Row[] = []
  const lines = text.split('\n')
  for (let line = 0; line < lines.length; line += 1) {
    const raw = lines[line] ?? ''
    const content = raw.trim()
    if (content === '' || content.startsWith('#')) continue
    const indent = indentOf(raw)
    const [, key, chomp] = /^(\p{L}[\p{L}\p{N}_-]*:) +\|(-?)$/u.exec(content) ?? []
    if (key === undefined) rows.push({ indent, text: content, line })
    else {
      const end = literalEnd(lines, line + 1, indent)
      rows.push({ indent, text: key, line, literal: literalOf(lines.slice(line + 1, end)) + (chomp === '-' ? '' : '\n') })
      line = end - 1
    }
  }
  return rows
}

function literalEnd(lines: readonly string[], start: number, indent: number): number {
  const end = lines.findIndex((line, index) => index >= start && line.trim() !== '' && indentOf(line) <= indent)
  return end === -1 ? lines.length : end
}

function literalOf(lines: readonly string[]): string {
  const first = lines[0] ?? ''
  const indent = indentOf(first)
  if (first.trim() === '' || lines.some((line) => (line.trim() === '' ? line.length > indent : indentOf(line) < indent)))
    throw beyond
  return lines
    .map((line) => line.slice(indent))
    .join('\n')
    .replace(/\n+$/, '')
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

class Reader {
  readonly lines = new Map<string, number>()
  private readonly rows: Row[]
  private at = 0

  constructor(rows: Row[]) {
    this.rows = rows
  }

  document(): unknown {
    const first = this.rows[0]
    if (first === undefined || first.indent !== 0) throw beyond
    const value = this.node(0)
    if (this.at < this.rows.length) throw beyond
    return value
  }

  private node(indent: number): unknown {
    const row = this.rows[this.at]
    if (row !== undefined && /^[[{]/.test(row.text)) {
      this.at += 1
      return this.flow(row.text, row.line, indent - 1)
    }
    return this.rows[this.at]?.text.startsWith('- ') ? this.list(indent) : this.map(indent)
  }

  private map(indent: number): Record<string, unknown> {
    const map: Record<string, unknown> = {}
    for (let row = this.rows[this.at]; row?.indent === indent && !row.text.startsWith('- '); row = this.rows[this.at]) {
      const [, key = '', rest = ''] = keyed.exec(row.text) ?? []
      if (key === '' || Object.hasOwn(map, key)) throw beyond
      if (indent === 0 && !this.inList) this.lines.set(key, row.line)
      this.at += 1
      map[key] = row.literal ?? (rest === '' ? this.under(indent) : this.inline(rest, row.line, indent))
    }
    return map
  }

  private inList = false

  private list(indent: number): unknown[] {
    const list: unknown[] = []
    const top = indent === 0 && this.at === 0
    if (top) this.inList = true
    for (let row = this.rows[this.at]; row?.indent === indent && row.text.startsWith('- '); row = this.rows[this.at]) {
      if (top) this.lines.set(String(list.length), row.line)
      const content = row.text.slice(2).trimStart()
      if (keyed.test(content)) {
        const inner = indent + row.text.length - content.length
        this.rows[this.at] = { indent: inner, text: content, line: row.line }
        list.push(this.map(inner))
      } else {
        this.at += 1
        list.push(this.inline(content, row.line, indent))
      }
    }
    return list
  }

  /** What stands on the lines under a key: more indented, or a list as far out as the key. */
  private under(indent: number): unknown {
    const next = this.rows[this.at]
    if (next !== undefined && next.indent > indent) return this.node(next.indent)
    return next?.indent === indent && next.text.startsWith('- ') ? this.list(indent) : null
  }

  private inline(text: string, line: number, indent: number): unknown {
    if (/^[[{]/.test(text)) return this.flow(text, line, indent)
    const next = this.rows[this.at]
    if (next !== undefined && next.indent > indent) throw beyond
    return readScalar(text)
  }

  /** A `[…]` or `{…}` with as many of the rows after it as it takes to close it, each more indented than what it belongs to. */
  private flow(text: string, line: number, indent: number): unknown {
    let whole = text
    let last = line
    let depth = depthOf(text)
    while (depth > 0) {
      const row = this.rows[this.at]
      // A phrase may go on over a line end, but not over an empty line or a comment.
      const open = !/[,[{]$/.test(whole)
      if (row === undefined || row.indent <= indent || row.literal !== undefined || (open && row.line !== last + 1)) throw beyond
      whole += ` ${row.text}`
      last = row.line
      depth += depthOf(row.text)
      this.at += 1
    }
    const next = this.rows[this.at]
    if (next !== undefined && next.indent > indent) throw beyond
    return readFlow(whole)
  }
}
