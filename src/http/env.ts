import type { Context } from 'hono'
import type { Body } from './body.js'

/** What the middleware leaves for the routes. */
export interface Env {
  Variables: {
    requestId: string
    /** Present on every method that may carry a body. */
    body: Body
  }
}

export type HttpContext = Context<Env>
