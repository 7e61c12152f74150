import type { Problems } from './problems.js'
import type { ReadYaml } from './yaml.js'
import { readYaml } from './yaml.js'

/** A Markdown file taken apart: its front matter read, its body as lines. */
export interface FrontMatterFile {
  readonly yaml: ReadYaml
  readonly body: readonly string[]
  /** The line of the file (from 1) on which the first line of `body` stands. */
  readonly bodyLine: number
}

/** Takes a file of the form `---`, YAML, `---`, Markdown apart; undefined, with a problem, where it has not that form. */
export function readFrontMatter(text: string, file: string, problems: Problems): FrontMatterFile | undefined {
  const lines = text.split('\n')
  const end = lines[0]?.trimEnd() === '---' ? lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---') : -1
  if (end === -1) {
    problems.add(file, 1, 'no front matter', 'Begin the file with a line `---`, the keys, and a line `---`')
    return undefined
  }
  const yaml = readYaml(lines.slice(1, end).join('\n'), file, problems, 2)
  return yaml && { yaml, body: lines.slice(end + 1), bodyLine: end + 2 }
}
