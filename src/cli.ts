#!/usr/bin/env node
import { ask } from './cli/ask.js'
import { check } from './cli/check.js'
import { evaluate } from './cli/eval.js'
import { main } from './cli/main.js'
import { serve } from './cli/serve.js'

// `vejviser ask … | head` closes the pipe early; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await main({ ask, check, eval: evaluate, serve }, process.argv.slice(2), {
  env: process.env,
  clock: () => new Date(),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
})
