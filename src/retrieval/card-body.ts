import type { Card } from '../corpus/model.js'

const CITED = /@([a-z0-9-]+#[a-z0-9-]+)/g
const MARKUP = /\{%.*?%\}|\[[^\]]*@[^\]]*\]|\{\.raad\}/gs

/** What a card says on any day: plain text, for its words and not for reading. */
export const spokenText = (card: Card): string => `${card.parts.short.text} ${card.parts.answer.text}`.replace(MARKUP, ' ')

/** The points that it cites on any day. */
export const citedPoints = (card: Card): ReadonlySet<string> =>
  new Set([...`${card.parts.short.text} ${card.parts.answer.text}`.matchAll(CITED)].map((match) => match[1] as string))
