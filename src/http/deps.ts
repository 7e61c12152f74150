import type { AnswerPage, AskRequest, Audience, Hit, HitKind, IsoDate, Reply } from '../contract/index.js'
import type { Clock } from '../corpus/dates.js'
import type { Corpus } from '../corpus/model.js'

/** The part of the answering core that HTTP asks of. Pure and synchronous, all of it. */
export interface Assistant {
  /** The reply to any request that has the contract's shape; it looks for danger itself as well. */
  reply(request: AskRequest, env: { readonly today: IsoDate }): Reply
  /** The urgent reply where a text says that somebody is in danger, else nothing. Any string may come. */
  danger(text: string, env: { readonly audience: Audience; readonly today: IsoDate }): Reply | undefined
  /** Hits for a text being typed, best first. */
  search(q: string, options: SearchOptions): readonly Hit[]
  /** One card on one day; `not_dated` where the sources do not cover that day, undefined where there is no such card. */
  card(
    id: string,
    options: { readonly asOf: IsoDate; readonly audience: Audience; readonly today: IsoDate },
  ): AnswerPage | 'not_dated' | undefined
}

export interface SearchOptions {
  readonly kind?: HitKind
  readonly limit: number
  readonly asOf: IsoDate
  readonly today: IsoDate
}

/** What HTTP needs of the configuration. */
export interface HttpConfig {
  /** Origin and path before every link, without a slash at the end; empty for links within the site. */
  readonly publicUrl: string
}

/** Where lines about the service go. Never typed text, never a URL. */
export interface Logger {
  info(fields: object, message: string): void
  error(fields: object, message: string): void
}

/** Everything that the app is made of. It reaches for nothing itself. */
export interface AppDeps {
  readonly assistant: Assistant
  readonly corpus: Corpus
  readonly config: HttpConfig
  readonly clock: Clock
  readonly logger: Logger
  /** False while the process is starting or draining. */
  readonly ready: () => boolean
  /**
   * Everything that a person may have written in a body, as one text: of the parsed JSON or, where it is none, of the raw text.
   * The urgent check reads this before the body's shape is judged.
   */
  readonly textOf: (body: unknown) => string
}
