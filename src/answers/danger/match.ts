import { type Pattern, wordsIn } from './notation.js'
import type { Reading, Vocabulary } from './vocabulary.js'
import { NO_BREAK, SENTENCE } from './words.js'

/** A pattern found: the words from `start` to `end`, both included. */
export interface Match<T> {
  readonly of: T
  readonly start: number
  readonly end: number
}

/** So many words are looked at together: one bit each in a number, and one more for the place after the last. */
const WINDOW = 30
/** The longest pattern, in words. */
export const LONGEST = 18
/** Windows overlap so that no match falls between two. */
const STEP = WINDOW - LONGEST + 1
/** The words of one window as sets of places. */
interface Window {
  /** For each class of words: where one of them stands. */
  readonly places: Int32Array
  /** Places whose word does not begin a sentence. */
  within: number
  /** Places before which a clause begins or ends. */
  edges: number
}

/** From the places where a pattern may begin to the places right after it. */
type Ends = (starts: number, window: Window) => number

/**
 * Makes a finder of many patterns. A pattern is tried only in windows that hold one of the words it cannot do without; each try works on
 * all places at once. So the work grows with the length of the text alone, whatever is written.
 *
 * @param most windows in which a pattern is found before it is looked for no more: a text may repeat itself a thousand times
 */
export function createFinder<T>(
  patterns: readonly { of: T; pattern: Pattern }[],
  vocabulary: Vocabulary,
  most = Infinity,
): (reading: Reading) => Match<T>[] {
  const classesOf: number[][] = Array.from({ length: vocabulary.size() }, () => [])
  const waiting: number[][] = []
  let classes = 0

  const classOf = remembered((ids: readonly number[]): number => {
    for (const id of new Set(ids))
      for (const meant of vocabulary.meant(id))
        if (meant > 0 && classesOf[meant]?.at(-1) !== classes) classesOf[meant]?.push(classes)
    return classes++
  })

  /** A group stands in many patterns, and is compiled once. */
  const compile = remembered((pattern: Pattern): Ends => {
    switch (pattern.is) {
      case 'word': {
        const of = classOf(pattern.ids)
        return (starts, { places }) => (starts & (places[of] ?? 0)) << 1
      }
      case 'gap':
        return (starts, { within }) => {
          let all = starts
          for (let width = 0, at = starts; width < pattern.most; width++) {
            at = ((at & within) << 1) & within
            all |= at
          }
          return all
        }
      case 'edge':
        return (starts, { edges }) => starts & edges
      case 'maybe': {
        const item = compile(pattern.item)
        return (starts, window) => starts | item(starts, window)
      }
      case 'row': {
        const items = pattern.items.map(compile)
        return (starts, window) => {
          let at = starts
          for (const item of items) if (at !== 0) at = item(at, window)
          return at
        }
      }
      case 'either': {
        const items = pattern.items.map(compile)
        return (starts, window) => {
          let all = 0
          for (const item of items) all |= item(starts, window)
          return all
        }
      }
    }
  })

  const needed = neededIn(
    patterns.map(({ pattern }) => pattern),
    vocabulary.size(),
  )
  const entries = patterns.map(({ of, pattern }, index) => {
    for (const ids of needed(pattern) ?? []) {
      const place = classOf(ids)
      const list = waiting[place] ?? []
      list.push(index)
      waiting[place] = list
    }
    return { of, ends: compile(pattern) }
  })
  const places = new Int32Array(classes)
  const triedIn = new Int32Array(entries.length)
  let windows = 0

  return (reading) => {
    const { ids } = reading
    const found: Match<T>[] = []
    const counts = new Map<number, number>()
    const window: Window = { places, within: 0, edges: 0 }
    for (let from = 0, isLast = false; !isLast && from < ids.length; from += STEP) {
      isLast = from + WINDOW >= ids.length
      const starts = isLast ? WINDOW : STEP
      const candidates: number[] = []
      windows = (windows + 1) | 0
      lookAt(reading, from, window)
      for (let at = from; at < Math.min(ids.length, from + WINDOW); at++) {
        for (const of of classesOf[ids[at] ?? 0] ?? []) {
          places[of] = (places[of] ?? 0) | (1 << (at - from))
          for (const index of waiting[of] ?? []) {
            if (triedIn[index] !== windows) candidates.push(index)
            triedIn[index] = windows
          }
        }
      }
      for (const index of candidates) {
        const entry = entries[index]
        const count = counts.get(index) ?? 0
        if (!entry || count >= most || entry.ends(2 ** starts - 1, window) === 0) continue
        counts.set(index, count + 1)
        for (let start = 0; start < starts; start++) {
          const ends = entry.ends(1 << start, window)
          if (ends !== 0) found.push({ of: entry.of, start: from + start, end: from + 30 - Math.clz32(ends) })
        }
      }
    }
    return found
  }
}

/** Takes in what stands around the words, and forgets the window before. */
function lookAt({ ids, breaks }: Reading, from: number, window: Window): void {
  window.places.fill(0)
  window.within = 0
  window.edges = 0
  for (let at = from; at <= Math.min(ids.length, from + WINDOW); at++) {
    const before = at === 0 || at === ids.length ? SENTENCE : (breaks[at] ?? NO_BREAK)
    if (before !== NO_BREAK) window.edges |= 1 << (at - from)
    if (before !== SENTENCE && at < from + WINDOW) window.within |= 1 << (at - from)
  }
}

type Choice = readonly (readonly number[])[]

/** For each pattern the words of which one must be there: of all such choices the one whose words the fewest patterns use. */
function neededIn(patterns: readonly Pattern[], words: number): (pattern: Pattern) => Choice | undefined {
  const uses = new Uint32Array(words)
  for (const pattern of patterns) for (const id of wordsIn(pattern)) uses[id] = (uses[id] ?? 0) + 1
  const weight = remembered((choice: Choice): number =>
    Math.max(...choice.map((ids) => Math.max(...ids.map((id) => uses[id] ?? 0)))),
  )

  const needed = remembered((pattern: Pattern): Choice | undefined => {
    if (pattern.is === 'word') return [pattern.ids]
    if (!('items' in pattern)) return undefined
    const choices = pattern.items.map(needed)
    const certain = choices.filter((choice) => choice !== undefined)
    if (pattern.is === 'row') return certain.sort((a, b) => weight(a) - weight(b))[0]
    return certain.length === choices.length ? certain.flat() : undefined
  })
  return needed
}

/** The same function, asked once for each thing. */
export function remembered<K, V>(work: (of: K) => V): (of: K) => V {
  const known = new Map<K, V>()
  return (of) => {
    if (known.has(of)) return known.get(of) as V
    const made = work(of)
    known.set(of, made)
    return made
  }
}
