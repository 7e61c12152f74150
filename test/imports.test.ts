import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** File and what it imports: against the directions of the house. */
const refused: readonly [file: string, from: string][] = [
  ['src/corpus/load.ts', '../render/index.js'],
  ['src/corpus/load.ts', '../config.js'],
  ['src/corpus/load.ts', '../contract/schemas.js'],
  ['src/contract/ask.ts', '../corpus/model.js'],
  ['src/render/fill.ts', '../answers/index.js'],
  ['src/render/fill.ts', '../retrieval/index.js'],
  ['src/retrieval/index.ts', '../render/index.js'],
  ['src/flows/replay.ts', '../answers/index.js'],
  ['src/privacy/redact.ts', '../corpus/model.js'],
  ['src/answers/decide.ts', '../http/deps.js'],
  ['src/answers/decide.ts', '../check/index.js'],
  ['src/answers/danger/check.ts', '../../http/deps.js'],
  ['src/answers/danger/check.ts', '../../contract/schemas.js'],
  ['src/store/feedback.ts', '../corpus/model.js'],
  ['src/store/feedback.ts', '../contract/index.js'],
  ['src/http/ask.ts', '../pages/index.js'],
  ['src/http/ask.ts', '../retrieval/index.js'],
  ['src/http/ask.ts', '../config.js'],
  ['src/pages/front.ts', '../http/respond.js'],
  ['src/mcp/tools.ts', '../http/respond.js'],
  ['src/cli/ask.ts', '../http/respond.js'],
  ['src/client/index.ts', '../corpus/model.js'],
  ['src/client/index.ts', '../contract/schemas.js'],
]

const allowed: readonly [file: string, from: string][] = [
  ['src/render/fill.ts', '../corpus/model.js'],
  ['src/answers/decide.ts', '../contract/index.js'],
  ['src/answers/decide.ts', '../retrieval/index.js'],
  ['src/answers/danger/check.ts', '../../corpus/model.js'],
  ['src/check/index.ts', '../answers/index.js'],
  ['src/http/ask.ts', '../contract/schemas.js'],
  ['src/http/ask.ts', '../answers/index.js'],
  ['src/pages/front.ts', '../answers/index.js'],
  ['src/cli/ask.ts', '../assemble.js'],
  ['src/cli/check.ts', '../check/index.js'],
  ['src/client/index.ts', '../contract/index.js'],
  ['src/app.ts', './http/ask.js'],
]

const biome = fileURLToPath(new URL('../node_modules/.bin/biome', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'vejviser-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The file's path with the number of its case in it, so that each case is a file of its own. */
const nameOf = ([file, from]: readonly [string, string]): string =>
  file.replace(/(\w+)\.ts$/, (_, base: string) =>
    file.split('/').length > 2 ? `${base}-${from.replaceAll(/\W+/g, '-')}.ts` : `${base}.ts`,
  )

/** Files of which the linter says that they import what they may not. */
let complained: Set<string>

beforeAll(() => {
  const config = JSON.parse(readFileSync(new URL('../biome.json', import.meta.url), 'utf8'))
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }))
  for (const one of [...refused, ...allowed]) {
    const path = join(folder, nameOf(one))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `import type { A } from '${one[1]}'\n\nexport type B = A\n`)
  }
  const args = ['lint', '--only=style/noRestrictedImports', '--reporter=github', '--max-diagnostics=none', 'src']
  const { stdout } = spawnSync(biome, args, { cwd: folder, encoding: 'utf8' })
  complained = new Set([...stdout.matchAll(/file=[^,]*?(src\/[^,]+)/g)].map(([, file]) => file ?? ''))
})

describe('imports run one way', () => {
  test.each(refused)('%s may not import %s', (...one) => expect([...complained]).toContain(nameOf(one)))

  test.each(allowed)('%s may import %s', (...one) => expect([...complained]).not.toContain(nameOf(one)))
})
