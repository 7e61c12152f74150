import { assemble } from './assemble.js'
import { runServer } from './run-server.js'

await runServer(assemble)
