import type { Assistant } from '../answers/index.js'
import type { Reply } from '../contract/index.js'
import type { Corpus, IsoDate } from '../corpus/model.js'
import type { Cases, DangerCase, EdgeCase, PairCase, QuestionCase, RealCase } from './cases.js'
import { isForTuning } from './cases.js'

/** One figure of the report: how many of how many, the floor that the tests hold, and what missed it. */
export interface Measure {
  readonly name: string
  readonly right: number
  readonly of: number
  /** Share that must be reached; none for figures that only inform. */
  readonly floor?: number
  readonly misses: readonly Miss[]
}

export interface Miss {
  readonly half: 'tune' | 'report'
  readonly q: string
  readonly got: string
  readonly wanted: string
}

export interface MeasureDeps {
  readonly assistant: Assistant
  readonly corpus: Corpus
  readonly today: IsoDate
}

type Judge<C> = (item: C) => string | undefined

export function measureAll(cases: Cases, deps: MeasureDeps): Measure[] {
  const ask = (question: string, audience?: DangerCase['audience']): Reply =>
    deps.assistant.reply({ question, ...(audience ? { audience } : {}) }, { today: deps.today })
  const inScope = cases.questions.filter((item) => item.expect === 'answered')
  const outside = cases.questions.filter((item) => item.expect === 'declined')
  const fresh = cases.fresh.filter((item) => item.expect === 'answered')
  const freshOutside = cases.fresh.filter((item) => item.expect === 'declined')
  const known = cases.real.filter((item) => item.sources !== 'no')
  const level = (wanted: DangerCase['level']) => cases.danger.filter((item) => item.level === wanted)

  return [
    ...byHalf('right card first', inScope, 0.95, (item) => wrongCard(ask(item.q), item)),
    ...kinds(inScope, (item) => wrongCard(ask(item.q), item)),
    ...byHalf('declines', outside, 0.96, (item) => answeredAnyway(ask(item.q))),
    ...byHalf('right card first, fresh wordings', fresh, undefined, (item) => wrongCard(ask(item.q), item)),
    ...byHalf('declines, fresh wordings', freshOutside, undefined, (item) => answeredAnyway(ask(item.q))),
    ...byHalf('real questions useful and cited', known, 0.9, (item) => notUseful(ask(item.q), item)),
    ...byHalf(
      'real questions beyond the five texts',
      cases.real.filter((item) => item.sources === 'no'),
      undefined,
      (item) => notUseful(ask(item.q), item),
    ),
    ...byHalf('edge subjects declined', cases.edges, undefined, (item) => wrongEdge(ask(item.q), item, deps.corpus)),
    ...byHalf('minimal pairs, both sides', cases.pairs, 0.9, (pair) => wrongPair(pair, ask)),
    leaveOneOut(deps),
    ...danger('red found', level('red'), 1, ask),
    ...danger('amber found', level('amber'), undefined, ask),
    whole('lookalikes not taken for red', level('none'), 0.98, (item) =>
      ask(item.q, item.audience).status === 'urgent' ? 'red' : undefined,
    ),
    whole('lookalikes left alone', level('none'), undefined, (item) =>
      levelOf(ask(item.q, item.audience)) === 'none' ? undefined : levelOf(ask(item.q, item.audience)),
    ),
    whole('answered only with citations', [...cases.questions, ...cases.fresh, ...cases.real], 1, (item) => uncited(ask(item.q))),
  ]
}

function byHalf<C extends { q?: string; answer?: string }>(
  name: string,
  items: readonly C[],
  floor: number | undefined,
  judge: Judge<C>,
): Measure[] {
  const measure = whole(name, items, floor, judge)
  const report = items.filter((_, index) => !isForTuning(index))
  return [
    measure,
    {
      name: `${name} (reported half)`,
      right: report.length - measure.misses.filter((miss) => miss.half === 'report').length,
      of: report.length,
      misses: [],
    },
  ]
}

function whole<C extends { q?: string; answer?: string }>(
  name: string,
  items: readonly C[],
  floor: number | undefined,
  judge: Judge<C>,
): Measure {
  const misses = items.flatMap((item, index): Miss[] => {
    const got = judge(item)
    return got === undefined
      ? []
      : [{ half: isForTuning(index) ? 'tune' : 'report', q: item.q ?? item.answer ?? '', got, wanted: wantedOf(item) }]
  })
  return { name, right: items.length - misses.length, of: items.length, ...(floor === undefined ? {} : { floor }), misses }
}

function kinds(items: readonly QuestionCase[], judge: Judge<QuestionCase>): Measure[] {
  return [...new Set(items.map((item) => item.kind))].map((kind) => ({
    ...whole(
      `  of these ${kind}`,
      items.filter((item) => item.kind === kind),
      undefined,
      judge,
    ),
    misses: [],
  }))
}

/** Each sample question taken out of its card in turn must still find that card first. */
function leaveOneOut({ assistant, corpus }: MeasureDeps): Measure {
  const { retrieval } = assistant.inner
  const items = [...corpus.cards.values()].flatMap((card) => card.questions.map((q) => ({ q, card: card.id })))
  return whole('sample question left out, card still first', items, 0.85, (item) => {
    const words = retrieval.analyse(item.q).words
    const first = retrieval.candidates.rank(words, { most: 1, without: item.q })[0]
    return first?.id === item.card ? undefined : (first?.id ?? 'nothing')
  })
}

const danger = (
  name: string,
  items: readonly DangerCase[],
  floor: number | undefined,
  ask: (q: string, audience?: DangerCase['audience']) => Reply,
): Measure[] => [
  whole(name, items, floor, (item) =>
    levelOf(ask(item.q, item.audience)) === item.level ? undefined : levelOf(ask(item.q, item.audience)),
  ),
]

const levelOf = (reply: Reply): DangerCase['level'] => (reply.status === 'urgent' ? 'red' : reply.care ? 'amber' : 'none')

const shown = (reply: Reply): string =>
  `${reply.status}${reply.reason ? `/${reply.reason}` : ''} ${reply.answers.map((answer) => answer.id).join(' ')}`.trim()

const wrongCard = (reply: Reply, item: QuestionCase): string | undefined =>
  reply.status === 'answered' && item.cards.includes(reply.answers[0]?.id ?? '') ? undefined : shown(reply)

const answeredAnyway = (reply: Reply): string | undefined => (reply.status === 'abstained' ? undefined : shown(reply))

const uncited = (reply: Reply): string | undefined =>
  reply.status !== 'answered' || reply.citations.length > 0 ? undefined : shown(reply)

function notUseful(reply: Reply, item: RealCase): string | undefined {
  if (item.cards.length === 0) return reply.status === 'abstained' ? undefined : shown(reply)
  const right = reply.answers.some((answer) => item.cards.includes(answer.id)) && reply.citations.length > 0
  const missing = item.says.find((pattern) => !new RegExp(pattern, 'iu').test(reply.text))
  if (right && missing === undefined) return undefined
  return right ? `${shown(reply)} does not say ${missing}` : shown(reply)
}

function wrongEdge(reply: Reply, item: EdgeCase, corpus: Corpus): string | undefined {
  if (reply.status !== 'abstained') return shown(reply)
  const pointer = corpus.edges.get(item.edge)?.pointer.split('{')[0] ?? ''
  return reply.text.includes(pointer) ? undefined : `declined with another pointer: ${reply.text.slice(0, 90)}`
}

function wrongPair(pair: PairCase, ask: (q: string) => Reply): string | undefined {
  const answer = ask(pair.answer)
  if (answer.status !== 'answered') return `«${pair.answer}» ${shown(answer)}`
  const decline = ask(pair.decline)
  return decline.status === 'abstained' ? undefined : `«${pair.decline}» ${shown(decline)}`
}

function wantedOf(item: object): string {
  if ('cards' in item) return (item.cards as string[]).join(' ') || 'a decline'
  if ('card' in item) return String(item.card)
  if ('edge' in item) return String(item.edge)
  return 'level' in item ? String(item.level) : 'answer | decline'
}
