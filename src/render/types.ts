import type { IsoDate } from '../corpus/model.js'

/** Who reads the answer; `consultant` is the virksomhedskonsulent. */
export const audiences = ['citizen', 'adviser', 'caseworker', 'consultant'] as const

export type Audience = (typeof audiences)[number]

/** Whether the asker has a running ressourceforløb. */
export const forloebValues = ['ja', 'nej', 'ukendt'] as const

export type Forloeb = (typeof forloebValues)[number]

/** All that a card's text may depend on. */
export interface RenderOptions {
  readonly day: IsoDate
  readonly audience: Audience
  readonly forloeb: Forloeb
}

/** One part of an answer in three forms. Citations stand unnumbered in `markdown` and `html` (see `numberBlock`), not in `text`. */
export interface Block {
  readonly markdown: string
  readonly html: string
  /** Plain, to be read aloud as it is: paragraphs parted by an empty line, list items by a line end. */
  readonly text: string
}

/** A point as an answer cites it: as holding on the day, or (`historic`) as what was once so. */
export interface CitationUse {
  readonly point: string
  readonly historic: boolean
}

export interface Rendering {
  readonly short: Block
  readonly answer: Block
  readonly steps: Block
  /** In order of first use over the three parts; the unnumbered marks are indexes into this. */
  readonly citations: readonly CitationUse[]
  /** The fixed sentences that stand under the answer that day: at most two, the most harmful to miss first. */
  readonly reservations: readonly string[]
  /** Those of them that are read aloud with the short answer. */
  readonly readAloud: readonly string[]
  /** It cites something that has not begun on the day: the card is not shown. */
  readonly notYet: boolean
}
