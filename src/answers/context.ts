import type { Context } from '../contract/index.js'
import type { Corpus } from '../corpus/model.js'

const MOST_TOPICS = 4
const MOST_OFFERED = 8

/** What the client sent back, with everything that this corpus does not know dropped. */
export function knownContext(context: Context | undefined, corpus: Corpus): { topics: string[]; offered: string[] } {
  const cards = (ids: readonly string[] | undefined, most: number): string[] =>
    (ids ?? []).filter((id) => corpus.cards.has(id)).slice(0, most)
  return { topics: cards(context?.topics, MOST_TOPICS), offered: cards(context?.offered, MOST_OFFERED) }
}

/** The next context: newest topics first, each once. */
export function nextContext(shown: readonly string[], before: readonly string[], offered: readonly string[]): Context {
  const topics = [...new Set([...shown, ...before])].slice(0, MOST_TOPICS)
  return {
    v: 1,
    ...(topics.length > 0 ? { topics } : {}),
    ...(offered.length > 0 ? { offered: [...new Set(offered)].slice(0, MOST_OFFERED) } : {}),
  }
}
