import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Corpus } from './model.js'
import type { CorpusFiles } from './parse.js'
import { parseCorpus } from './parse.js'
import { CorpusError } from './problems.js'

/** The Markdown and YAML files under a folder (`corpus/da`), hidden ones passed by. Throws what the file system throws. */
export function readFiles(dir: string): CorpusFiles {
  const files = new Map<string, string>()
  const walk = (folder: string): void => {
    for (const entry of readdirSync(join(dir, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.name.startsWith('.')) continue
      if (entry.isDirectory()) walk(path)
      else if (/\.(md|yaml)$/.test(entry.name)) files.set(path, readFileSync(join(dir, path), 'utf8'))
    }
  }
  walk('')
  return files
}

/**
 * The corpus in a folder (`corpus/da`), whole, checked and frozen. Throws one `CorpusError` with every problem in it; its
 * files are named from the working directory, so that an editor can open them.
 */
export function loadCorpus(dir: string): Corpus {
  let files: CorpusFiles
  try {
    files = readFiles(dir)
  } catch (error) {
    throw new CorpusError([
      { file: dir, line: 1, message: `cannot be read: ${(error as Error).message}`, mend: 'Give CORPUS_DIR the corpus folder' },
    ])
  }
  try {
    return parseCorpus(files)
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error
    throw new CorpusError(error.problems.map((problem) => ({ ...problem, file: relative('', join(dir, problem.file)) })))
  }
}
