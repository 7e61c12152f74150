import type { AppDeps } from './deps.js'
import type { HttpContext } from './env.js'
import type { App } from './route.js'

/** `GET /v1/openapi.json`: OpenAPI 3.1, made once of the schemas that check the requests. Added last, when every route is known. */
export function openapiRoute(app: App, { config }: Pick<AppDeps, 'config'>): void {
  let document: string | undefined
  app.on('GET', '/v1/openapi.json', (c: HttpContext) => {
    document ??= JSON.stringify(openapiDocument(app, config.publicUrl))
    return new Response(document, {
      headers: {
        'content-type': 'application/json',
        'cache-control': 'no-cache',
        'x-content-type-options': 'nosniff',
        'x-request-id': c.get('requestId'),
      },
    })
  })
}

export function openapiDocument(app: App, publicUrl: string): object {
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Vejviser',
      version: '1',
      description:
        'Answers Danish questions about ressourceforløb, fleksjob and førtidspension. Every statement cites a dated point; where the sources are silent the reply says so. No language model.',
      license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    },
    servers: [{ url: publicUrl || '/' }],
    tags: [{ name: 'ask' }, { name: 'look up' }, { name: 'operation' }],
  })
}
