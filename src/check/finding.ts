import type { Corpus, IsoDate, Place } from '../corpus/model.js'
import type { CompiledCards } from '../render/compile.js'
import type { Shown } from './shown.js'

/** Something that a rule of content has against the corpus. */
export interface Finding {
  /** An error fails the check; a warning does not. */
  readonly level: 'error' | 'warning'
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  /** The rule's file name. */
  readonly rule: string
  /** What is wrong, without a full stop. */
  readonly message: string
  /** What to do about it, without a full stop. */
  readonly mend: string
}

/** What the check is told beside the corpus. */
export interface CheckOptions {
  readonly today: IsoDate
  /** The id of the card that answers a question first; without it `own-question` is not checked. */
  readonly answer?: (question: string) => string | undefined
  /** Ids of the points that flows cite. */
  readonly citedByFlows?: ReadonlySet<string>
  /** Ids of the flows there are; without it references to flows are not checked. */
  readonly flows?: ReadonlySet<string>
}

/** The options, and every text that the cards can be, made once for all rules. */
export interface Context extends CheckOptions {
  readonly compiled: CompiledCards
  readonly shown: readonly Shown[]
}

/** One rule of content. */
export type Rule = (corpus: Corpus, context: Context) => Finding[]

export function errorAt(place: Place | undefined, rule: string, message: string, mend: string): Finding {
  return { level: 'error', file: place?.file ?? '', line: place?.line ?? 1, rule, message, mend }
}

export function warningAt(place: Place | undefined, rule: string, message: string, mend: string): Finding {
  return { ...errorAt(place, rule, message, mend), level: 'warning' }
}
