/**
 * Spelling correction against a closed vocabulary, by shared deletions (the symmetric-delete idea of Garbe's SymSpell):
 * two words within two edits share a form with at most two letters deleted. Only the first letters are deleted from, so
 * long compounds stay cheap; the whole word is compared afterwards.
 *
 * Short words are never corrected: `løn` is one letter from `lån` and from `søn`. Nor is a first letter: people rarely
 * miss it, and `flytter` is one letter from `lytter`.
 */

const SHORTEST = 5
const TWO_EDITS_FROM = 10
const PREFIX = 7

export type Correct = (word: string) => string | undefined

/** `words` with the more likely ones first: among equally near words the earlier wins. */
export function createCorrection(words: readonly string[]): Correct {
  const candidates = words.filter((word) => word.length >= SHORTEST)
  let byKey: Map<string, number[]> | undefined

  return (word) => {
    if (word.length < SHORTEST) return undefined
    byKey ??= indexByDeletions(candidates)
    const allowed = editsAllowed(word)
    let best: number | undefined
    let bestDistance = allowed + 1
    const seen = new Set<number>()
    for (const key of deletions(word, allowed)) {
      for (const index of byKey.get(key) ?? []) {
        if (seen.has(index)) continue
        seen.add(index)
        if (candidates[index]?.[0] !== word[0]) continue
        const distance = editDistance(word, candidates[index] as string, allowed)
        if (distance < bestDistance || (distance === bestDistance && best !== undefined && index < best)) {
          if (distance > allowed) continue
          best = index
          bestDistance = distance
        }
      }
    }
    return best === undefined ? undefined : candidates[best]
  }
}

/** Made at the first misspelt word: what the corpus itself says needs no mending, and a start should not wait for it. */
function indexByDeletions(words: readonly string[]): Map<string, number[]> {
  const byKey = new Map<string, number[]>()
  words.forEach((word, index) => {
    for (const key of deletions(word, editsAllowed(word))) {
      const list = byKey.get(key)
      if (list) list.push(index)
      else byKey.set(key, [index])
    }
  })
  return byKey
}

const editsAllowed = (word: string): number => (word.length >= TWO_EDITS_FROM ? 2 : 1)

function deletions(word: string, edits: number): Set<string> {
  const keys = new Set<string>()
  const grow = (form: string, left: number): void => {
    if (keys.has(form)) return
    keys.add(form)
    if (left === 0) return
    for (let i = 0; i < form.length; i++) grow(form.slice(0, i) + form.slice(i + 1), left - 1)
  }
  grow(word.slice(0, PREFIX), edits)
  return keys
}

/** Edit distance with neighbouring letters swapped counted as one (optimal string alignment); `limit + 1` when beyond it. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] as number) + 1)
      }
      row.push(cost)
      least = Math.min(least, cost)
    }
    if (least > limit) return limit + 1
    beforeLast = last
    last = row
  }
  return last[b.length] as number
}
