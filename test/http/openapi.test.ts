import { describe, expect, test } from 'vitest'
import { type problemCodes, statusOf } from '../../src/http/problem.js'
import { testApp } from './fake.js'

const { app } = testApp()
const response = await app.request('/v1/openapi.json')
const document = (await response.json()) as any
const operations = Object.entries<any>(document.paths).flatMap(([path, methods]) =>
  Object.entries<any>(methods).map(([method, operation]) => ({
    name: `${method.toUpperCase()} ${path}`,
    path,
    method,
    operation,
  })),
)

describe('the OpenAPI document', () => {
  test('is OpenAPI 3.1, as JSON', () => {
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(document.openapi).toBe('3.1.0')
  })

  test('has every route of the app but itself, and no other', () => {
    const routes = app.routes.filter(({ method, path }) => method !== 'ALL' && path !== '/v1/openapi.json')
    const named = routes.map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`)
    expect(operations.map(({ name }) => name).sort()).toEqual([...new Set(named)].sort())
  })

  test('has the routes of the contract', () => {
    expect(operations.map(({ name }) => name)).toMatchInlineSnapshot(`
      [
        "POST /v1/ask",
        "GET /v1/ask",
        "GET /v1/search",
        "GET /v1/sources",
        "GET /v1/sources/{id}",
        "GET /v1/points/{source}/{point}",
        "GET /v1/answers",
        "GET /v1/answers/{id}",
        "GET /livez",
        "GET /readyz",
      ]
    `)
  })

  test('names the shapes of the contract', () => {
    expect(Object.keys(document.components.schemas).sort()).toMatchInlineSnapshot(`
      [
        "AbstainReason",
        "Answer",
        "AnswerInfo",
        "AnswerPage",
        "Answers",
        "AskRequest",
        "Audience",
        "Basis",
        "Choose",
        "ChooseAnswer",
        "ChooseFlow",
        "ChooseFlowStep",
        "Citation",
        "Contact",
        "Context",
        "CorpusVersion",
        "Currency",
        "Evidence",
        "FlowAnswers",
        "FlowOutcome",
        "FlowQuestion",
        "FlowState",
        "Hit",
        "HitKind",
        "Hits",
        "Holds",
        "IsoDate",
        "Live",
        "Nature",
        "Option",
        "Point",
        "Problem",
        "Question",
        "Ready",
        "Reply",
        "ReplyStatus",
        "Source",
        "SourceWithPoints",
        "Sources",
        "Validity",
      ]
    `)
  })

  test('refers to nothing that it does not hold', () => {
    const references = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name ?? '')
    expect(references.filter((name) => !(name in document.components.schemas))).toEqual([])
  })

  test.each(operations)('$name has an id, a summary and a tag of its own', ({ operation }) => {
    expect(operation).toMatchObject({ operationId: expect.any(String), summary: expect.any(String) })
    expect(document.tags.map(({ name }: { name: string }) => name)).toContain(operation.tags[0])
  })

  test.each(operations.filter(({ method }) => method === 'post'))(
    '$name requires its body: else it would go unchecked',
    ({ operation }) => {
      expect(operation.requestBody.required).toBe(true)
    },
  )

  test.each(operations)('$name names its path parameters', ({ path, operation }) => {
    const wanted = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    const given = (operation.parameters ?? []).filter((one: any) => one.in === 'path').map((one: any) => one.name)
    expect(given).toEqual(wanted)
  })

  test.each(operations)('$name lists its problems by status', ({ operation }) => {
    for (const [status, answer] of Object.entries<any>(operation.responses)) {
      if (status === '200') continue
      const codes: string[] = answer.description.split(', ')
      expect(codes.map((code) => statusOf(code as (typeof problemCodes)[number]))).toEqual(codes.map(() => Number(status)))
      expect(answer.content).toHaveProperty(['application/problem+json'])
    }
  })

  test('ids of operations are unique', () => {
    const ids = operations.map(({ operation }) => operation.operationId)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('the address of the service is in it where it is known', async () => {
    const { app } = testApp({ config: { publicUrl: 'https://vejviser.example.dk' } })
    const { servers } = (await (await app.request('/v1/openapi.json')).json()) as any
    expect(servers).toEqual([{ url: 'https://vejviser.example.dk' }])
  })

  test('a question is said to be 1 to 2,000 characters', () => {
    expect(document.components.schemas.Question).toMatchObject({ minLength: 1, maxLength: 2000 })
  })
})
