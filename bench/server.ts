import { serve } from '@hono/node-server'
import { createApp } from '../src/app.js'
import { assemble } from '../src/assemble.js'
import { loadConfig } from '../src/config.js'
import { askRequestOf } from '../src/http/ask.js'
import { privateJson } from '../src/http/respond.js'

/**
 * The app as it is served, and beside `/v1/ask` a route that checks the same body and gives one recorded reply: what is
 * left when the answering is taken away. Says its port on standard output.
 */
const config = loadConfig(process.env)
const { corpus, assistant, textOf } = assemble(config)
const quiet = { info() {}, error() {} }
const app = createApp({ assistant, corpus, config, clock: () => new Date(), logger: quiet, ready: () => true, textOf })
const recorded = assistant.reply({ question: 'hvor længe varer et ressourceforløb' }, { today: '2026-11-22' })
app.post('/bench/recorded', (c) => {
  const request = askRequestOf(c)
  return request.ok ? privateJson(c, recorded) : c.text('refused', 400)
})
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => process.stdout.write(`${port}\n`))
