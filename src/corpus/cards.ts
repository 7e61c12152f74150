import { z } from 'zod'
import { readFrontMatter } from './front-matter.js'
import type { Card, CardParts, ReservationUse, Template } from './model.js'
import type { Problems } from './problems.js'
import * as shape from './shapes.js'
import { shaped } from './yaml.js'

const reservationUse = z.union([
  shape.slug.transform((id): ReservationUse => ({ id, values: {} })),
  z
    .object({ id: shape.slug })
    .catchall(shape.text)
    .transform(({ id, ...values }): ReservationUse => ({ id, values })),
])

const cardShape = z.strictObject({
  id: shape.slug,
  title: shape.text,
  subject: z.array(shape.slug).min(1, 'names no term that the card is about'),
  questions: z.array(shape.text),
  related: shape.slugs,
  flow: shape.slug.optional(),
  reservations: z.array(reservationUse).default([]),
  readAloud: shape.slugs,
  askFirst: shape.texts.default([]),
  withdrawn: z.strictObject({ reason: shape.text }).optional(),
})

/** Heading in the file -> part of the card. */
const headings: Readonly<Record<string, keyof CardParts>> = { Kort: 'short', Svar: 'answer', 'Det kan du gøre': 'steps' }

/** One answer card: `svar/<area>/<id>.md`. */
export function readCard(file: string, text: string, problems: Problems): Card | undefined {
  const parts = readFrontMatter(text, file, problems)
  const data = parts && shaped(parts.yaml, cardShape, file, problems)
  if (parts === undefined || data === undefined) return undefined
  const [, area = '', name = ''] = /^svar\/([^/]+)\/([^/]+)\.md$/.exec(file) ?? []
  if (name !== data.id)
    problems.add(file, parts.yaml.lineOf(['id']), `the id \`${data.id}\` is not the file's name`, 'Make them the same')
  const templates = splitBody(file, parts.body, parts.bodyLine, problems)
  if (templates === undefined) return undefined
  const { flow, withdrawn, ...rest } = data
  return {
    ...rest,
    area,
    ...(flow !== undefined && { flow }),
    ...(withdrawn !== undefined && { withdrawn }),
    parts: templates,
    place: { file, line: 1 },
  }
}

function splitBody(file: string, body: readonly string[], bodyLine: number, problems: Problems): CardParts | undefined {
  const found = new Map<keyof CardParts, Template>()
  let lines: string[] = []
  let part: keyof CardParts | undefined
  let start = bodyLine
  const close = () => {
    if (part !== undefined) found.set(part, trimmed(file, lines, start))
    else reportStray(file, lines, start, problems)
  }
  for (const [index, line] of body.entries()) {
    const heading = /^##\s+(.+?)\s*$/.exec(line)?.[1]
    if (heading === undefined) {
      lines.push(line)
      continue
    }
    close()
    ;[part, lines, start] = [Object.hasOwn(headings, heading) ? headings[heading] : undefined, [], bodyLine + index + 1]
    if (part === undefined)
      problems.add(file, start - 1, `\`## ${heading}\` is no part of a card`, 'The parts are Kort, Svar, Det kan du gøre')
    else if (found.has(part)) problems.add(file, start - 1, `\`## ${heading}\` stands twice`, 'Make them one')
  }
  close()
  for (const [heading, key] of Object.entries(headings)) {
    if (!found.has(key)) problems.add(file, bodyLine, `the card has no part \`## ${heading}\``, 'Write it')
  }
  const [short, answer, steps] = [found.get('short'), found.get('answer'), found.get('steps')]
  return short && answer && steps && { short, answer, steps }
}

function reportStray(file: string, lines: readonly string[], start: number, problems: Problems): void {
  const stray = lines.findIndex((line) => line.trim() !== '')
  if (stray !== -1)
    problems.add(file, start + stray, 'text outside the parts of the card', 'Put it under one of the three headings')
}

function trimmed(file: string, lines: readonly string[], start: number): Template {
  const first = Math.max(
    0,
    lines.findIndex((line) => line.trim() !== ''),
  )
  return { text: lines.slice(first).join('\n').trimEnd(), place: { file, line: start + first } }
}
