import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadCorpus, readFiles } from '../../src/corpus/load.js'
import { CorpusError } from '../../src/corpus/problems.js'
import { filesWith, smallCorpus } from '../support/corpus.js'

let base: string

/** Writes the files into a new folder, and gives its path. */
function folderOf(files: ReadonlyMap<string, string>): string {
  const dir = mkdtempSync(join(base, 'corpus-'))
  for (const [path, text] of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), text)
  }
  return dir
}

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'vejviser-'))
})

afterAll(() => rmSync(base, { recursive: true }))

describe('loading from disk', () => {
  it('gives the same corpus as parsing the texts', () => {
    const corpus = loadCorpus(folderOf(filesWith({})))
    expect(corpus).toEqual(smallCorpus())
  })

  it('reads Markdown and YAML at any depth, and passes by the rest', () => {
    const dir = folderOf(
      new Map([
        ['a/b/c.md', 'x'],
        ['d.yaml', 'y'],
        ['.skjult.yaml', 'z'],
        ['noter.txt', 'n'],
        ['a/.git/e.md', 'q'],
      ]),
    )
    expect(readFiles(dir)).toEqual(
      new Map([
        ['a/b/c.md', 'x'],
        ['d.yaml', 'y'],
      ]),
    )
  })

  it('names a problem by a path that can be opened from here', () => {
    const dir = folderOf(filesWith({ 'korpus.yaml': 'coversFrom: i går\nreason: x\n' }))
    expect(() => loadCorpus(dir)).toThrow(/corpus-\w+\/korpus\.yaml:1: `coversFrom`/)
  })

  it('says so where there is no such folder', () => {
    expect(() => loadCorpus(join(base, 'findes-ikke'))).toThrow(CorpusError)
    expect(() => loadCorpus(join(base, 'findes-ikke'))).toThrow(/findes-ikke:1: cannot be read: ENOENT/)
  })
})
