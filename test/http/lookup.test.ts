import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as schema from '../../src/contract/schemas.js'
import { smallCorpus, sourceText } from '../support/corpus.js'
import { type Client, ways } from './client.js'
import { SECRET, testApp } from './fake.js'

/** A rule that was in force from 2018 to 2021, an event, and a rule that nobody has confirmed from 2027 on. */
const corpus = smallCorpus({
  'kilder/aendringer.md': sourceText({
    id: 'aendringer',
    front: {
      valid: '{ from: 2018-06-01, to: 2021-12-31 }',
      isReplacedBy: '[lov-2018]',
      attestedBy: '[lov-2018]',
      url: 'https://eksempel.dk/lov',
    },
    points: [
      'Et forløb varer højst fem år. {#fem-aar replacedBy="lov-2018#skrift"}',
      'Aftalen blev indgået den 14. marts 2017. {#indgaaet nature=event from=2017-03-14}',
      'Nye forløb er stoppet. {#stoppet to=2026-01-31 running=2026-02-01 locator="§ 68"}',
      'Det ventes ændret. {#ventes to=none unknownFrom=2027-01-01}',
    ],
  }),
})

describe.each(ways)('looking up, %s', (_, open) => {
  let client: Client
  beforeAll(async () => {
    client = await open(testApp({ corpus }).app)
  })
  afterAll(() => client.close())
  const get = async (path: string): Promise<any> => {
    const got = await client.send(path)
    expect(got.status, got.text).toBe(200)
    return JSON.parse(got.text)
  }
  const problem = async (path: string) => schema.problem.parse(JSON.parse((await client.send(path)).text))

  describe('sources', () => {
    test('are listed with their validity on the day', async () => {
      const { items } = await get('/v1/sources')
      expect(items.map((item: unknown) => schema.source.parse(item).id)).toEqual(['aendringer', 'lov-2018'])
      expect(items[0]).toMatchObject({
        publisher: 'Styrelsen',
        issued: '2018-05-29',
        kind: 'law',
        isReplacedBy: ['lov-2018'],
        attestedBy: ['lov-2018'],
        url: 'https://eksempel.dk/lov',
        href: '/kilder/aendringer',
        validity: {
          from: '2018-06-01',
          to: '2021-12-31',
          holds: 'no',
          label: 'gjaldt til 31. december 2021',
          replacedBy: ['lov-2018'],
        },
      })
      expect(items[1]).not.toHaveProperty('url')
    })

    test('one comes with its points, in order', async () => {
      const source = schema.sourceWithPoints.parse(await get('/v1/sources/aendringer'))
      expect(source.points.map(({ id }) => id)).toEqual([
        'aendringer#fem-aar',
        'aendringer#indgaaet',
        'aendringer#stoppet',
        'aendringer#ventes',
      ])
      expect(source.points[0]).toMatchObject({
        locator: 'Afsnit, punkt 1',
        href: '/kilder/aendringer#fem-aar',
        validity: { replacedBy: ['lov-2018#skrift'] },
      })
    })

    test('nothing of the repository is shown', async () => {
      expect(JSON.stringify(await get('/v1/sources/aendringer'))).not.toMatch(/"place"|\.md\b|:\d+:/)
    })
  })

  describe('a point', () => {
    test.each([
      ['fem-aar', '2019-01-01', 'yes'],
      ['fem-aar', '2018-05-31', 'no'],
      ['fem-aar', '2026-11-22', 'no'],
      ['indgaaet', '2026-11-22', 'yes'],
      ['stoppet', '2026-01-31', 'yes'],
      ['stoppet', '2026-02-01', 'running'],
      ['ventes', '2026-12-31', 'yes'],
      ['ventes', '2027-01-01', 'unknown'],
    ])('%s on %s: %s', async (id, day, holds) => {
      const point = schema.point.parse(await get(`/v1/points/aendringer/${id}?asOf=${day}`))
      expect(point.validity.holds).toBe(holds)
    })

    test('is dated today unless the caller says otherwise', async () => {
      expect((await get('/v1/points/aendringer/stoppet')).validity).toEqual({
        from: '2018-06-01',
        to: '2026-01-31',
        holds: 'running',
        label: 'gælder for forløb begyndt før 1. februar 2026',
      })
    })

    test('carries its locator', async () => expect((await get('/v1/points/aendringer/stoppet')).locator).toBe('§ 68'))
  })

  describe('answers', () => {
    test('are listed', async () => {
      const { items } = await get('/v1/answers')
      expect(items.map((item: unknown) => schema.answerInfo.parse(item))).toContainEqual({
        id: 'svar-paa-skrift',
        title: 'Hvad med svar-paa-skrift?',
        area: 'regler',
        href: '/svar/svar-paa-skrift',
      })
    })

    test('one can be had, for a day and an audience', async () => {
      const page = schema.answerPage.parse(await get('/v1/answers/svar-paa-skrift?asOf=2019-01-01&audience=adviser'))
      expect(page).toMatchObject({ id: 'svar-paa-skrift', asOf: '2019-01-01' })
    })

    test('one that the sources do not reach on that day is told apart from one that is not there', async () => {
      expect(await problem('/v1/answers/svar-paa-skrift?asOf=2015-01-01')).toMatchObject({ status: 404, code: 'not_dated' })
      expect(await problem('/v1/answers/findes-ikke')).toMatchObject({ status: 404, code: 'not_found' })
    })
  })

  describe('search', () => {
    test('gives hits', async () => {
      const { items } = await get('/v1/search?q=sundhedsko&kind=point&limit=2')
      expect(items.map((item: unknown) => schema.hit.parse(item).kind)).toEqual(['point', 'point'])
    })

    test.each(['/v1/search', '/v1/search?q=', '/v1/search?q=%20%20'])('%s finds nothing and is no mistake', async (path) => {
      expect(await get(path)).toEqual({ items: [] })
    })

    test('what is typed is stored by nobody', async () => {
      expect((await client.send('/v1/search?q=min+sygdom')).headers.get('cache-control')).toBe('no-store')
    })

    test.each([
      ['limit=0', 'Skal være mindst 1.'],
      ['limit=51', 'Må højst være 50.'],
      ['limit=2.5', 'Er ikke gyldig.'],
      ['limit=1e1', 'Er ikke gyldig.'],
      [`limit=${SECRET}`, 'Er ikke gyldig.'],
      [`kind=${SECRET}`, 'Skal være card, point eller flow.'],
      [`q=${SECRET}${'a'.repeat(200)}`, 'Må højst være 200 tegn.'],
    ])('%s is a problem', async (query, message) => {
      const { status, errors, ...rest } = await problem(`/v1/search?q=a&${query}`.replace('q=a&q=', 'q='))
      expect([status, errors]).toEqual([400, [{ pointer: `/${query.split('=')[0]}`, message }]])
      expect(JSON.stringify(rest)).not.toContain(SECRET)
    })
  })

  test.each([
    '/v1/sources/findes-ikke',
    '/v1/points/lov-2018/findes-ikke',
    '/v1/points/findes-ikke/skrift',
    '/v1/sources/%F0',
    '/v1/sources/__proto__',
    `/v1/sources/${'a'.repeat(500)}`,
  ])('%s is not there', async (path) =>
    expect(await problem(path)).toMatchObject({ status: 404, code: 'not_found', detail: 'Det findes ikke her.' }),
  )

  test.each(['/v1/sources', '/v1/sources/lov-2018', '/v1/points/lov-2018/skrift', '/v1/answers/svar-paa-skrift', '/v1/search'])(
    '%s refuses a day that does not exist',
    async (path) =>
      expect(await problem(`${path}?q=a&asOf=2026-02-30`)).toMatchObject({
        status: 400,
        code: 'invalid_date',
        errors: [{ pointer: '/asOf' }],
      }),
  )
})

test('links are absolute where the operator has said where the service is', async () => {
  const { app } = testApp({ corpus, config: { publicUrl: 'https://vejviser.example.dk' } })
  const point: any = await (await app.request('/v1/points/lov-2018/skrift')).json()
  expect(point.href).toBe('https://vejviser.example.dk/kilder/lov-2018#skrift')
})

test('a withdrawn card stays in the list, marked', async () => {
  const cards = new Map(corpus.cards)
  const card = cards.get('svar-paa-skrift')
  if (!card) throw new Error('the small corpus lacks a card')
  cards.set(card.id, { ...card, withdrawn: { reason: 'fejl' } })
  const { app } = testApp({ corpus: { ...corpus, cards } })
  const { items } = (await (await app.request('/v1/answers')).json()) as { items: { id: string; withdrawn?: true }[] }
  expect(items.filter(({ withdrawn }) => withdrawn).map(({ id }) => id)).toEqual(['svar-paa-skrift'])
})
