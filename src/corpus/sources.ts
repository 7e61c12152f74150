import { z } from 'zod'
import { readFrontMatter } from './front-matter.js'
import type { Source } from './model.js'
import { faultsOf, readPoints } from './points.js'
import type { Problems } from './problems.js'
import * as shape from './shapes.js'
import { shaped } from './yaml.js'

const sourceShape = z.strictObject({
  id: shape.slug,
  title: shape.text,
  publisher: shape.text,
  issued: shape.day,
  kind: shape.sourceKind,
  valid: shape.validity,
  isReplacedBy: shape.slugs,
  attestedBy: shape.slugs,
  url: shape.webUrl.optional(),
  checked: shape.day,
  basis: shape.basis,
  confirmed: z.boolean(),
})

/** One source with its points: `kilder/<id>.md`. */
export function readSource(file: string, text: string, problems: Problems): Source | undefined {
  const parts = readFrontMatter(text, file, problems)
  const data = parts && shaped(parts.yaml, sourceShape, file, problems)
  if (parts === undefined || data === undefined) return undefined
  if (file !== `kilder/${data.id}.md`) {
    problems.add(file, parts.yaml.lineOf(['id']), `the id \`${data.id}\` is not the file's name`, 'Make them the same')
  }
  const { url, valid: written, ...rest } = data
  const valid = withoutUndefined(written)
  for (const fault of faultsOf(valid)) problems.add(file, parts.yaml.lineOf(['valid']), fault, 'Correct the days')
  const source = { ...rest, valid, ...(url !== undefined && { url }), place: { file, line: 1 } }
  return { ...source, points: readPoints(parts, source, problems) }
}

function withoutUndefined(valid: z.infer<typeof shape.validity>): Source['valid'] {
  const { from, to, running, unknownFrom } = valid
  return { from, ...(to && { to }), ...(running && { running }), ...(unknownFrom && { unknownFrom }) }
}
