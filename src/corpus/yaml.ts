import type { Document } from 'yaml'
import { isMap, isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { readPlainYaml } from './plain-yaml.js'
import type { Problems } from './problems.js'

/** A YAML text that has been read: its value, and on which line of the file each part of it stands. */
export interface ReadYaml {
  readonly value: unknown
  /** The line (from 1) of the node at `path`, or of the nearest one above it that exists. */
  lineOf(path: readonly PropertyKey[]): number
}

/** Reads YAML 1.2, where days and words such as `nej` are strings. `firstLine` is the file's line on which `text` begins. */
export function readYaml(text: string, file: string, problems: Problems, firstLine = 1): ReadYaml | undefined {
  const plain = readPlainYaml(text)
  if (plain === undefined) return readFully(text, file, problems, firstLine)
  let full: ReadYaml | undefined
  return {
    value: plain.value,
    lineOf(path) {
      const line = path.length === 1 ? plain.lines.get(String(path[0])) : undefined
      if (line !== undefined) return line + firstLine
      full ??= readFully(text, file, problems, firstLine)
      return full?.lineOf(path) ?? firstLine
    },
  }
}

/** Reads with the yaml package, which knows all of YAML and every line. */
function readFully(text: string, file: string, problems: Problems, firstLine: number): ReadYaml | undefined {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, stringKeys: true })
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1
  for (const error of [...document.errors, ...document.warnings]) {
    problems.add(
      file,
      lineAt(error.pos[0]),
      `not YAML: ${error.message.replace(/\.$/, '')}`,
      'Mend the line, or put the text in quotes',
    )
  }
  if (document.errors.length > 0) return undefined
  try {
    return { value: document.toJS({ maxAliasCount: 20 }), lineOf: (path) => lineAt(offsetOf(document, path)) }
  } catch (error) {
    problems.add(file, firstLine, `not YAML: ${(error as Error).message}`, 'Write the value out instead of using an alias')
    return undefined
  }
}

/** The value, when it has the shape; otherwise undefined, with a problem for each fault and the line it stands on. */
export function shaped<T>(yaml: ReadYaml, schema: z.ZodType<T>, file: string, problems: Problems): T | undefined {
  const result = schema.safeParse(yaml.value)
  if (result.success) return result.data
  for (const issue of result.error.issues) report(issue, yaml, file, problems)
  return undefined
}

function report(issue: z.core.$ZodIssue, yaml: ReadYaml, file: string, problems: Problems): void {
  const name = issue.path.length > 0 ? `\`${issue.path.map(String).join('.')}\`` : 'the file'
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      problems.add(
        file,
        yaml.lineOf([...issue.path, key]),
        `\`${key}\` is no known key`,
        'Correct the spelling, or delete the line',
      )
    }
    return
  }
  const number = issue.code === 'invalid_type' && issue.expected === 'string' && /received (number|boolean)/.test(issue.message)
  const mend = number
    ? 'Put it in quotes'
    : issue.code === 'custom'
      ? 'Write what it asks for'
      : 'See the content guide for what stands here'
  problems.add(file, yaml.lineOf(issue.path), `${name}: ${issue.message}`, mend)
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const offset = keyOffset(document, path.slice(0, depth))
    if (offset !== undefined) return offset
  }
  return document.contents?.range?.[0] ?? 0
}

/** Of the key where the path ends in a map, so that a long value is named by its first line. */
function keyOffset(document: Document, path: readonly PropertyKey[]): number | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
  const last = path.at(-1)
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isNode(item.key) && String(item.key) === String(last))
    return isNode(pair?.key) ? pair.key.range?.[0] : undefined
  }
  const node = document.getIn(path, true)
  return isNode(node) ? node.range?.[0] : undefined
}
