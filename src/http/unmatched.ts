import type { NotFoundHandler } from 'hono'
import { TrieRouter } from 'hono/router/trie-router'
import type { Env } from './env.js'
import type { ProblemReply } from './problem.js'
import type { App } from './route.js'

/**
 * What no route answers: 404, or 405 with `Allow` where the address is known, or the bare `Allow` that OPTIONS asks for.
 * The table of methods is made at the first such request, when every route is in place; known requests pay nothing for it.
 */
export function unmatched(app: App, problem: ProblemReply): NotFoundHandler<Env> {
  let table: TrieRouter<readonly string[]> | undefined
  return (c) => {
    table ??= methodTable(app)
    const allowed = [...new Set(table.match('ALL', c.req.path)[0].flatMap(([methods]) => methods))]
    if (allowed.length === 0) return problem(c, 'not_found')
    const allow = [...allowed, 'OPTIONS'].join(', ')
    if (c.req.method === 'OPTIONS')
      return new Response(null, { status: 204, headers: { allow, 'x-request-id': c.get('requestId') } })
    return problem(c, 'method_not_allowed', { headers: { allow } })
  }
}

function methodTable(app: App): TrieRouter<readonly string[]> {
  const table = new TrieRouter<readonly string[]>()
  for (const { method, path } of app.routes) {
    if (method === 'ALL') continue
    table.add('ALL', path, method === 'GET' ? ['GET', 'HEAD'] : [method])
  }
  return table
}
