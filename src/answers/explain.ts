import type { AskRequest, Reply } from '../contract/index.js'
import { type Analysis, isEvidence, type Word } from '../retrieval/analyse.js'
import type { Retrieval } from '../retrieval/index.js'
import { segmentsOf } from '../retrieval/segments.js'
import { slotsOf } from '../retrieval/slots.js'
import type { Assess, Assessment } from './assess.js'
import type { Decision } from './decide.js'
import { creditOf, weightOf } from './evidence.js'

export interface ExplainDeps {
  readonly retrieval: Retrieval
  readonly assess: Assess
  readonly decide: (analysis: Analysis) => Decision
}

/** For an editor: how a question was read, what came into question, and why it ended as it did. Plain text. */
export function explain(request: AskRequest, reply: Reply, { retrieval, assess, decide }: ExplainDeps): string {
  const question = request.question ?? ''
  const analysis = retrieval.analyse(question)
  const decision = decide(analysis)
  const segments = segmentsOf(analysis.normalised, analysis.words)
  return [
    heading('Words (surface > as read; role; term; weight)'),
    ...analysis.words.map((word) => wordLine(word, retrieval)),
    heading('Slots'),
    JSON.stringify(slotsOf(question)),
    ...(segments.length > 1
      ? segments.flatMap((segment) => assessmentLines(assess(segment.words), segment.asks ? 'asks' : 'tells', retrieval))
      : []),
    ...assessmentLines(assess(analysis.words), 'whole message', retrieval),
    heading('Decision'),
    `${decision.kind} ${'ids' in decision ? decision.ids.join(', ') : 'id' in decision ? decision.id : ''}`.trim(),
    `reply: ${reply.status}${reply.reason ? ` (${reply.reason})` : ''} as of ${reply.asOf}`,
  ].join('\n')
}

const heading = (text: string): string => `\n== ${text}`

function wordLine(word: Word, { candidates }: Retrieval): string {
  return `${word.surface}${word.text === word.surface ? '' : ` > ${word.text}`}  ${word.role}${word.term ? ` #${word.term}` : ''}${isEvidence(word) ? `  ${weightOf(word, candidates).toFixed(1)}` : ''}  [${word.features.map((feature) => feature.key).join(' ')}]`
}

function assessmentLines({ words, candidates, edgeHits, verdict }: Assessment, name: string, retrieval: Retrieval): string[] {
  return [
    heading(`Candidates for ${name}: «${words.map((word) => word.surface).join(' ')}»`),
    ...candidates.map((candidate) => {
      const missing = words.filter((word) => isEvidence(word) && creditOf(word, candidate.id, retrieval.candidates) < 0.5)
      return `${candidate.score.toFixed(3)}  likeness ${candidate.likeness.toFixed(3)}  ${candidate.kind} ${candidate.id}${missing.length > 0 ? `  does not speak of: ${missing.map((word) => word.text).join(', ')}` : ''}`
    }),
    ...edgeHits.map((hit) => `edge named: ${hit.id} by «${hit.words.map((word) => word.surface).join(' ')}»`),
    `verdict: ${verdict.kind}${'id' in verdict ? ` ${verdict.id}` : ''}${'why' in verdict ? ` ${verdict.why}` : ''}${'weighed' in verdict && verdict.weighed ? ` share ${verdict.weighed.share.toFixed(2)}, subject ${verdict.weighed.namesSubject ? 'named' : 'not named'}` : ''}`,
  ]
}
