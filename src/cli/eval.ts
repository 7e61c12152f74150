import { parseArgs } from 'node:util'
import { createAssistant } from '../answers/index.js'
import { loadConfig } from '../config.js'
import { today } from '../corpus/dates.js'
import { loadCorpus } from '../corpus/load.js'
import { readCases } from '../evaluation/cases.js'
import { measureAll } from '../evaluation/measure.js'
import { isShort, reportOf } from '../evaluation/report.js'
import type { Command } from './command.js'

export const evaluate: Command = {
  usage: '[FOLDER] [--misses] [--all]',
  summary:
    'Measures answers against the judged questions (test/questions); --misses names the failures of the half for tuning, --all of both.',
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { misses: { type: 'boolean' }, all: { type: 'boolean' } },
      allowPositionals: true,
    })
    const corpus = loadCorpus(loadConfig(io.env).corpusDir)
    const cases = readCases(positionals[0] ?? 'test/questions')
    const measures = measureAll(cases, { assistant: createAssistant(corpus), corpus, today: today(io.clock) })
    io.out(`${reportOf(measures, { misses: Boolean(values.misses || values.all), all: Boolean(values.all) })}\n`)
    const short = measures.filter(isShort)
    if (short.length > 0)
      io.err(`${short.length} figures are under their floor: ${short.map((measure) => measure.name).join('; ')}\n`)
    return short.length > 0 ? 1 : 0
  },
}
