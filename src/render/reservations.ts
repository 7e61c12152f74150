import type { Card, Corpus, IsoDate } from '../corpus/model.js'

/** A fixed sentence under an answer, its placeholders filled. */
export interface ShownReservation {
  readonly id: string
  readonly text: string
  readonly readAloud: boolean
}

/** More than two and nobody reads any. */
export const mostReservations = 2

/** Every reservation of the card that makes sense on the day, in the order of harm, which is that of `sprog/forbehold.yaml`. */
export function reservationsOn(card: Card, corpus: Corpus, day: IsoDate): ShownReservation[] {
  const applying: ShownReservation[] = []
  for (const { id, text, from, to } of corpus.reservations.values()) {
    const use = card.reservations.find((candidate) => candidate.id === id)
    if (use === undefined || (from !== undefined && day < from) || (to !== undefined && day > to)) continue
    const filled = text.replace(/\{(\w+)\}/g, (placeholder, name: string) => use.values[name] ?? placeholder)
    applying.push({ id, text: filled, readAloud: card.readAloud.includes(id) })
  }
  return applying
}
