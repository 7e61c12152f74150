import type { Term } from '../corpus/model.js'
import type { Stem } from './stem.js'
import { tokensOf } from './tokenise.js'

/** Finds the longest term that begins at a position of a question's stems. */
export type TermMatcher = (stems: readonly string[], at: number) => { readonly id: string; readonly length: number } | undefined

interface Node {
  id?: string
  readonly next: Map<string, Node>
}

/**
 * What one thing is called, joined before anything else looks at the words: a synonym of several words ("uden om dem",
 * "damen på kommunen") means nothing once it is cut up.
 */
export function createTermMatcher(terms: readonly Term[], stem: Stem): TermMatcher {
  const root: Node = { next: new Map() }
  for (const term of terms) {
    for (const form of [term.label, ...term.forms]) {
      let node = root
      for (const token of tokensOf(form)) {
        const key = token.kind === 'word' ? stem(token.text) : token.text
        let next = node.next.get(key)
        if (!next) {
          next = { next: new Map() }
          node.next.set(key, next)
        }
        node = next
      }
      if (node !== root) node.id ??= term.id
    }
  }

  return (stems, at) => {
    let node: Node | undefined = root
    let found: { id: string; length: number } | undefined
    for (let i = at; i < stems.length; i++) {
      node = node.next.get(stems[i] as string)
      if (!node) break
      if (node.id !== undefined) found = { id: node.id, length: i - at + 1 }
    }
    return found
  }
}
