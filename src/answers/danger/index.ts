export { createDangerCheck, type Danger, type RedReply } from './check.js'
export { textOf } from './text-of.js'
