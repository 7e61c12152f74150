/**
 * Splitting of Danish compounds by the corpus' own vocabulary: `ressourceforløbsydelse` is ressource + forløb + s +
 * ydelse. A general dictionary does worse: it does not know sundhedskoordinator, and it splits words that nobody here
 * means as compounds.
 */

const LINKS = ['', 's', 'e']
const SHORTEST_PART = 3
const MOST_PARTS = 4

export type Split = (word: string) => readonly string[]

/**
 * `parts`: words in the form that they have inside a compound. `isEnding`: whether a word may stand last, in any
 * inflection. The answer is the parts (at least two) of the split with fewest parts, or an empty list.
 */
export function createSplit(parts: ReadonlySet<string>, isEnding: (word: string) => boolean): Split {
  const split = (word: string, left: number): readonly string[] | undefined => {
    if (left === 0) return undefined
    let best: readonly string[] | undefined
    for (let cut = word.length - SHORTEST_PART; cut >= SHORTEST_PART; cut--) {
      const head = word.slice(0, cut)
      if (!parts.has(head)) continue
      for (const link of LINKS) {
        if (!word.startsWith(link, cut)) continue
        const rest = word.slice(cut + link.length)
        if (rest.length < SHORTEST_PART) continue
        const tail = isEnding(rest) ? [rest] : split(rest, left - 1)
        if (tail && (!best || tail.length + 1 < best.length)) best = [head, ...tail]
      }
    }
    return best
  }
  return (word) => (word.length < 2 * SHORTEST_PART ? [] : (split(word, MOST_PARTS) ?? []))
}
