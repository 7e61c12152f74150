import type { Source } from '../corpus/model.js'
import type { Finding, Rule } from './finding.js'
import { errorAt } from './finding.js'

/** Who says it, when, what it is, and when it was last looked at: without these nobody can judge a source. */
export const sourceMetadata: Rule = (corpus, { today }) =>
  [...corpus.sources.values()].flatMap((source) => [...missing(source), ...inFuture(source, today)])

function missing(source: Source): Finding[] {
  const wanted = ['title', 'publisher', 'issued', 'kind', 'basis', 'checked'] as const
  return wanted
    .filter((key) => (source[key] ?? '').trim() === '')
    .map((key) => errorAt(source.place, 'source-metadata', `the source has no \`${key}\``, 'Write it in the front matter'))
}

function inFuture(source: Source, today: string): Finding[] {
  const points = source.points.filter(({ checked }) => checked > today)
  return [
    ...(source.issued > today
      ? [errorAt(source.place, 'source-metadata', `\`issued\` ${source.issued} is in the future`, 'Correct the day')]
      : []),
    ...(source.checked > today
      ? [errorAt(source.place, 'source-metadata', `\`checked\` ${source.checked} is in the future`, 'Correct the day')]
      : []),
    ...points.map(({ place, checked }) =>
      errorAt(place, 'source-metadata', `\`checked\` ${checked} is in the future`, 'Correct the day'),
    ),
  ]
}
