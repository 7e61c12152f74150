import { z } from 'zod'
import { splitAttributes } from './attributes.js'
import { monthNames } from './dates.js'
import type { FrontMatterFile } from './front-matter.js'
import type { Point, Source, Validity } from './model.js'
import type { Problems } from './problems.js'
import * as shape from './shapes.js'

const dayOrNone = z.union([z.literal('none'), shape.day])

const pointId = /^[a-z0-9]+(?:-[a-z0-9]+)*#[a-z0-9]+(?:-[a-z0-9]+)*$/

const attributeShape = z.strictObject({
  nature: shape.nature.optional(),
  from: shape.day.optional(),
  to: dayOrNone.optional(),
  running: dayOrNone.optional(),
  unknownFrom: dayOrNone.optional(),
  basis: shape.basis.optional(),
  confirmed: z.enum(['true', 'false']).optional(),
  checked: shape.day.optional(),
  locator: shape.text.optional(),
  url: shape.webUrl.optional(),
  replacedBy: z
    .string()
    .transform((ids) => ids.split(/[\s,]+/).filter(Boolean))
    .refine((ids) => ids.every((id) => pointId.test(id)), 'is not one or more source#point')
    .optional(),
})

type PointAttributes = z.infer<typeof attributeShape>

const dateFirst = new RegExp(`^\\d{1,2}\\. (?:${monthNames.join('|')})\\b`)

interface Item {
  readonly line: number
  readonly heading: string
  readonly number: number
  text: string
}

/** The numbered points of a source's body. What is no numbered item with an id is a problem: nothing is dropped in silence. */
export function readPoints(body: FrontMatterFile, source: Omit<Source, 'points'>, problems: Problems): Point[] {
  const file = source.place.file
  const seen = new Set<string>()
  const points: Point[] = []
  for (const item of itemsOf(body, file, problems)) {
    const point = readPoint(item, source, problems)
    if (point === undefined) continue
    if (seen.has(point.id))
      problems.add(file, item.line, `the point id \`${point.id}\` is used twice`, 'Give one of them another id')
    seen.add(point.id)
    points.push(point)
  }
  if (points.length === 0) problems.add(file, body.bodyLine, 'the source has no points', 'Add a numbered item: `1. … {#id}`')
  return points
}

function itemsOf({ body, bodyLine }: FrontMatterFile, file: string, problems: Problems): Item[] {
  const items: Item[] = []
  let heading = ''
  let open: Item | undefined
  let number = 0
  let comment = false
  for (const [index, raw] of body.entries()) {
    const line = raw.trim()
    if (comment || line.startsWith('<!--')) {
      comment = !line.includes('-->')
      continue
    }
    const title = /^#{1,6}\s+(.+?)\s*#*$/.exec(line)?.[1]
    const item = /^(\d{1,3})[.)]\s+(.+)$/.exec(line)
    if (line === '') open = undefined
    else if (title !== undefined) [heading, number, open] = [title, 0, undefined]
    // A wrapped line may begin with a date, "1. juni 2018": inside an open item that is no next item.
    else if (item && (open === undefined || open.text.endsWith('}') || !dateFirst.test(line))) {
      number = number === 0 ? Number(item[1]) : number + 1
      open = { line: bodyLine + index, heading, number, text: item[2] ?? '' }
      items.push(open)
    } else if (open) open.text += ` ${line}`
    else problems.add(file, bodyLine + index, 'text that is no numbered point', 'Make it `1. … {#id}`, a heading, or delete it')
  }
  return items
}

function readPoint(item: Item, source: Omit<Source, 'points'>, problems: Problems): Point | undefined {
  const { file } = source.place
  const split = splitAttributes(item.text)
  if (split?.attributes.id === undefined) {
    problems.add(file, item.line, 'the point has no id', 'End it with `{#id}`')
    return undefined
  }
  const { id, values, faults } = split.attributes
  if (!shape.slugPattern.test(id)) problems.add(file, item.line, `\`#${id}\` is not ASCII kebab-case`, 'Use a-z, 0-9 and hyphens')
  for (const fault of faults)
    problems.add(file, item.line, `\`${fault}\` is no attribute of a point`, 'Write key=value or key="two words"')
  if (split.text === '') problems.add(file, item.line, 'the point has no text', 'Write what it states')
  const result = attributeShape.safeParse(Object.fromEntries(values))
  if (!result.success) {
    for (const issue of result.error.issues) {
      const what =
        issue.code === 'unrecognized_keys'
          ? `\`${issue.keys.join('`, `')}\` is no key of a point`
          : `\`${issue.path.join('.')}\`: ${issue.message}`
      problems.add(file, item.line, what, 'Correct the attribute block')
    }
    return undefined
  }
  return makePoint(item, id, split.text, result.data, source, problems)
}

function makePoint(
  item: Item,
  slug: string,
  text: string,
  own: PointAttributes,
  source: Omit<Source, 'points'>,
  problems: Problems,
): Point {
  const nature = own.nature ?? 'rule'
  const validity = validityOf(own, nature, source.valid)
  for (const fault of faultsOf(validity))
    problems.add(source.place.file, item.line, fault, 'Correct the days, here or in the source')
  return {
    id: `${source.id}#${slug}`,
    sourceId: source.id,
    text: text.replace(/\s+/g, ' '),
    locator: own.locator ?? (item.heading === '' ? `Punkt ${item.number}` : `${item.heading}, punkt ${item.number}`),
    nature,
    validity,
    basis: own.basis ?? source.basis,
    confirmed: own.confirmed === undefined ? source.confirmed : own.confirmed === 'true',
    checked: own.checked ?? source.checked,
    ...(own.url !== undefined && { url: own.url }),
    isReplacedBy: own.replacedBy ?? [],
    place: { file: source.place.file, line: item.line },
  }
}

/** The point's own days laid over its source's; `none` lifts one. What is no rule inherits its first day only. */
function validityOf(own: PointAttributes, nature: Point['nature'], inherited: Validity): Validity {
  const base: Partial<Validity> = nature === 'rule' ? inherited : {}
  const pick = (mine: string | undefined, theirs: string | undefined) => (mine === 'none' ? undefined : (mine ?? theirs))
  const to = pick(own.to, base.to)
  const begunBefore = pick(own.running, base.running?.begunBefore)
  const keepRunning = begunBefore !== undefined && (to !== undefined || own.running !== undefined)
  // A rule that ended before its source's other rules become uncertain has ended: there is nothing left to doubt.
  const ended = to !== undefined && !keepRunning && base.unknownFrom !== undefined && base.unknownFrom > to
  const unknownFrom = pick(own.unknownFrom, ended ? undefined : base.unknownFrom)
  return {
    from: own.from ?? inherited.from,
    ...(to !== undefined && { to }),
    ...(keepRunning && { running: { begunBefore } }),
    ...(unknownFrom !== undefined && { unknownFrom }),
  }
}

/** What is wrong with the days of a validity, in words. */
export function faultsOf({ from, to, running, unknownFrom }: Validity): string[] {
  const faults: string[] = []
  if (to !== undefined && to < from) faults.push(`the last day ${to} comes before the first, ${from}`)
  if (running !== undefined && to === undefined)
    faults.push('`running` without `to`: only what ended can live on for running cases')
  if (unknownFrom !== undefined && unknownFrom <= from)
    faults.push(`\`unknownFrom\` ${unknownFrom} does not come after the first day, ${from}`)
  if (unknownFrom !== undefined && to !== undefined && running === undefined && unknownFrom > to) {
    faults.push(`\`unknownFrom\` ${unknownFrom} comes after the last day, ${to}`)
  }
  return faults
}
