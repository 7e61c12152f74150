import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { assemble } from '../assemble.js'
import { checkCorpus, type Finding } from '../check/index.js'
import { loadConfig } from '../config.js'
import { today } from '../corpus/dates.js'
import { describe } from '../corpus/problems.js'
import type { Command } from './command.js'

export const check: Command = {
  usage: '',
  summary: 'Reads the whole corpus and says, with file and line, what an editor must mend.',
  async run(args, io) {
    parseArgs({ args: [...args], options: {} })
    const config = loadConfig(io.env)
    const { corpus, assistant } = assemble(config)
    const env = { today: today(io.clock) }
    const findings = checkCorpus(corpus, { ...env, answer: (question) => assistant.reply({ question }, env).answers[0]?.id })
    const errors = findings.filter(({ level }) => level === 'error')
    const warnings = findings.filter(({ level }) => level === 'warning')
    io.out(warnings.map((finding) => `${lineOf(finding, config.corpusDir)} (warning)\n`).join(''))
    io.err(errors.map((finding) => `${lineOf(finding, config.corpusDir)}\n`).join(''))
    const { sources, points, cards } = corpus
    io.out(
      `${sources.size} sources, ${points.size} points, ${cards.size} cards: ${errors.length} errors, ${warnings.length} warnings\n`,
    )
    return errors.length > 0 ? 1 : 0
  },
}

/** Files are named from the working directory, so that an editor can open them. */
const lineOf = (finding: Finding, corpusDir: string): string =>
  describe({ ...finding, file: relative('', join(corpusDir, finding.file)) })
