import type { Command } from './command.js'

export const serve: Command = {
  usage: '',
  summary: 'Starts the server. Configured by the environment; ends on SIGTERM.',
  async run() {
    await import('../server.js')
    // The process lives on with the socket; its end is the signal's.
    return new Promise(() => {})
  },
}
