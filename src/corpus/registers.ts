import { z } from 'zod'
import type { Contact, EdgeSubject, FixedTexts, Reservation } from './model.js'
import * as shape from './shapes.js'
import type { ReadYaml } from './yaml.js'

/** The shapes of the lists that are looked up by id: reservations, contacts, edge subjects, fixed texts. */

export const reservationsShape = z.record(
  shape.slug,
  z.union([
    shape.text.transform((text) => ({ text })),
    z.strictObject({ text: shape.text, from: shape.day.optional(), to: shape.day.optional() }),
  ]),
)

export const contactsShape = z.array(
  z.strictObject({
    id: shape.slug,
    name: shape.text,
    helpsWith: shape.text,
    phone: shape.text.optional(),
    url: shape.webUrl.optional(),
    seen: shape.text.optional(),
    checked: shape.day,
    reviewBy: shape.day,
  }),
)

export const edgesShape = z.array(
  z.strictObject({
    id: shape.slug,
    title: shape.text,
    words: shape.texts.default([]),
    questions: shape.texts.default([]),
    pointer: shape.text,
    contacts: shape.slugs,
    deadline: z.boolean().default(false),
    alone: z.boolean().default(false),
    related: shape.slugs,
  }),
)

export const fixedTextsShape = z.record(shape.text, shape.text)

export const corpusShape = z.strictObject({ coversFrom: shape.day, reason: shape.text })

/** Reservations by id, in the file's order: the order of harm, in which they are shown. */
export function toReservations(data: z.infer<typeof reservationsShape>, yaml: ReadYaml, file: string): Map<string, Reservation> {
  return new Map(
    Object.entries(data).map(([id, entry]) => {
      const { text, from, to }: { text: string; from?: string | undefined; to?: string | undefined } = entry
      return [id, { id, text, ...(from && { from }), ...(to && { to }), place: { file, line: yaml.lineOf([id]) } }]
    }),
  )
}

export function toContacts(data: z.infer<typeof contactsShape>, yaml: ReadYaml, file: string): Contact[] {
  return data.map(({ phone, url, seen, ...rest }, index) => ({
    ...rest,
    ...(phone && { phone }),
    ...(url && { url }),
    ...(seen && { seen }),
    place: { file, line: yaml.lineOf([index]) },
  }))
}

export function toEdges(data: z.infer<typeof edgesShape>, yaml: ReadYaml, file: string): EdgeSubject[] {
  return data.map((edge, index) => ({ ...edge, place: { file, line: yaml.lineOf([index]) } }))
}

export function toFixedTexts(data: z.infer<typeof fixedTextsShape>): FixedTexts {
  return data
}
