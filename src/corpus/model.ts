/** The immutable shapes of the corpus: what the loader makes of the files under `corpus/da`, and what everything above it reads. */

/** A real day as `YYYY-MM-DD`. Days compare as strings. */
export type IsoDate = string

/** What a point states. Only rules expire. */
export type Nature = 'rule' | 'event' | 'figure' | 'view'

/** How we know a point: read in the source named, or inferred by us. */
export type Basis = 'read' | 'inferred'

export type SourceKind = 'agreement' | 'fact-sheet' | 'guidance' | 'law' | 'decision' | 'article' | 'local-agreement'

/** When a point holds. `to` is inclusive; `running` says that it lives on for what began before the day given. */
export interface Validity {
  readonly from: IsoDate
  readonly to?: IsoDate
  readonly running?: { readonly begunBefore: IsoDate }
  /** From this day nobody has confirmed that the rule holds. */
  readonly unknownFrom?: IsoDate
}

/** Whether a point holds on one day. */
export type Holds = 'yes' | 'running' | 'no' | 'unknown'

/** Where a statement stands in the repository, for messages to an editor. `line` counts from 1. */
export interface Place {
  readonly file: string
  readonly line: number
}

export interface Source {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly issued: IsoDate
  readonly kind: SourceKind
  readonly valid: Validity
  /** Ids of sources that took this one's place. */
  readonly isReplacedBy: readonly string[]
  /** Ids of the sources through which a text that we have not seen itself is known. */
  readonly attestedBy: readonly string[]
  readonly url?: string
  readonly checked: IsoDate
  readonly basis: Basis
  readonly confirmed: boolean
  readonly points: readonly Point[]
  readonly place: Place
}

export interface Point {
  /** `source#point`. */
  readonly id: string
  readonly sourceId: string
  /** One statement in our own words, plain text. */
  readonly text: string
  readonly locator: string
  readonly nature: Nature
  readonly validity: Validity
  readonly basis: Basis
  readonly confirmed: boolean
  readonly checked: IsoDate
  readonly url?: string
  /** Ids of points that took this one's place. */
  readonly isReplacedBy: readonly string[]
  readonly place: Place
}

/** A reservation as a card asks for it: the fixed sentence's id, and what fills its `{placeholders}`. */
export interface ReservationUse {
  readonly id: string
  readonly values: Readonly<Record<string, string>>
}

export interface Card {
  readonly id: string
  /** The question in plain words. */
  readonly title: string
  /** The area the card belongs to: a folder name under `svar/`. */
  readonly area: string
  /** Ids of the terms (`sprog/begreber.yaml`) that the card is about. */
  readonly subject: readonly string[]
  /** Differently worded questions that this card answers; at least eight. */
  readonly questions: readonly string[]
  readonly related: readonly string[]
  readonly flow?: string
  readonly reservations: readonly ReservationUse[]
  /** Those of the reservations that are read aloud with the short answer. */
  readonly readAloud: readonly string[]
  readonly askFirst: readonly string[]
  readonly withdrawn?: { readonly reason: string }
  /** The three parts of the body as written: Liquid + Markdown + citations. */
  readonly parts: CardParts
  readonly place: Place
}

export interface CardParts {
  /** `## Kort` */
  readonly short: Template
  /** `## Svar` */
  readonly answer: Template
  /** `## Det kan du gøre` */
  readonly steps: Template
}

export interface Template {
  readonly text: string
  /** Of the first line of `text`. */
  readonly place: Place
}

export interface Reservation {
  readonly id: string
  readonly text: string
  /** The first and last day on which the sentence makes sense; always, where left out. */
  readonly from?: IsoDate
  readonly to?: IsoDate
  readonly place?: Place
}

export interface Contact {
  readonly id: string
  readonly name: string
  readonly helpsWith: string
  readonly phone?: string
  readonly url?: string
  /** Where we have seen what is said of them. */
  readonly seen?: string
  readonly checked: IsoDate
  readonly reviewBy: IsoDate
  readonly place?: Place
}

/** A near-miss subject that is declined with a pointer. */
export interface EdgeSubject {
  readonly id: string
  readonly title: string
  /** Words or phrases that name the subject: one of them, unaccounted for by a card, vetoes that card. */
  readonly words: readonly string[]
  readonly questions: readonly string[]
  /** The sentence after "Det har vi ikke kilder til." */
  readonly pointer: string
  readonly contacts: readonly string[]
  /** Says also: "Har du fået et brev, så se efter en frist." */
  readonly deadline: boolean
  /** The pointer stands alone, without related cards under it. */
  readonly alone: boolean
  readonly related: readonly string[]
  readonly place?: Place
}

/** What one thing is called: official name first. */
export interface Term {
  readonly id: string
  readonly label: string
  /** Short forms, slang, older words, listed misspellings; several words allowed. */
  readonly forms: readonly string[]
  readonly place?: Place
}

/** A short word that means several things and must be asked back. */
export interface AmbiguousWord {
  readonly words: readonly string[]
  readonly question: string
  readonly choices: readonly {
    readonly label: string
    readonly answerId?: string
    readonly flowId?: string
    readonly question?: string
  }[]
  readonly place?: Place
}

/** Everything of `sprog/` that the analysis of a question reads. */
export interface Language {
  readonly terms: readonly Term[]
  readonly stopWords: readonly string[]
  /** Words that open a question (hvad, hvornår, kan ...): they say what is asked for, not what it is about. */
  readonly questionWords: readonly string[]
  readonly neutralWords: readonly string[]
  /** Word -> stem, where Snowball's Danish goes wrong for this subject. */
  readonly stems: Readonly<Record<string, string>>
  /** Parts that compounds may be split into, beyond the words of the corpus itself. */
  readonly compoundParts: readonly string[]
  readonly ambiguous: readonly AmbiguousWord[]
  readonly followUps: FollowUpPhrases
}

/** `sprog/opfoelgning.yaml`: messages about the reply before, and how a message opens that carries it on. */
export interface FollowUpPhrases {
  readonly kinds: Readonly<Record<'still' | 'source' | 'shorter' | 'thanks' | 'about', readonly string[]>>
  readonly opens: readonly string[]
}

/** Fixed texts by id (`sprog/faste-tekster.yaml`), with `{placeholders}`. */
export type FixedTexts = Readonly<Record<string, string>>

export interface Corpus {
  /** Hash of every file's content: the same files give the same version. */
  readonly version: string
  /** The first day that the sources say anything about. */
  readonly coversFrom: IsoDate
  readonly sources: ReadonlyMap<string, Source>
  readonly points: ReadonlyMap<string, Point>
  readonly cards: ReadonlyMap<string, Card>
  readonly reservations: ReadonlyMap<string, Reservation>
  readonly contacts: ReadonlyMap<string, Contact>
  readonly edges: ReadonlyMap<string, EdgeSubject>
  readonly language: Language
  readonly texts: FixedTexts
  readonly danger: DangerSigns
}

/** `sprog/fare.yaml` as parsed. The notation of its patterns is described in the file's own head and read by `answers/danger/notation`. */
export interface DangerSigns {
  /** Named sub-patterns, written `<name>` in a pattern. */
  readonly groups: Readonly<Record<string, readonly string[]>>
  /** Listed misspelling -> the word that it stands for. */
  readonly spellings: Readonly<Record<string, string>>
  /** Words that may stand anywhere in a pattern without changing what it says. */
  readonly fillers: readonly string[]
  /** Words and emoji that take a red sign beside them down to amber. */
  readonly jokes: readonly string[]
  readonly people: DangerPeople
  /** Read before the signs: the words that a figure covers count as that figure and nothing else. */
  readonly figures: readonly DangerSign[]
  readonly signs: readonly DangerSign[]
}

/** Patterns that tell whose danger a sign speaks of. */
export interface DangerPeople {
  /** The writer as the one who does it: jeg. */
  readonly self: readonly string[]
  /** The writer otherwise: mig, mit liv. */
  readonly mine: readonly string[]
  /** Somebody else as the one who does it: han, min søn, borgeren. */
  readonly other: readonly string[]
  /** Somebody else otherwise: sig, sit liv. */
  readonly theirs: readonly string[]
  /** What follows is somebody else's: min søn siger. */
  readonly told: readonly string[]
  /** What stands before is somebody else's: siger min søn, hos borgeren. */
  readonly toldAfter: readonly string[]
}

export interface DangerSign {
  readonly id: string
  /** `none` only for figures. */
  readonly level: 'red' | 'amber' | 'none'
  /** Red only, `self` where nothing is said. `self` becomes `other` where `people` says that somebody else is meant. */
  readonly reply?: 'self' | 'other' | 'violence' | 'threat' | undefined
  /** A mark of joking beside it changes nothing: somebody may already be dying. */
  readonly acute?: boolean | undefined
  readonly patterns: readonly string[]
}
