import { isPicture, NO_BREAK, type Words, wordsOf } from './words.js'

/** A text as the patterns see it. */
export interface Reading {
  /** Numbers of words; 0 is a word in no pattern. Fillers and joking marks are left out. */
  readonly ids: readonly number[]
  /** The break before each word, as in `words`. */
  readonly breaks: readonly number[]
  /** Before which word each joking mark stands. */
  readonly jokes: readonly number[]
}

export interface Vocabulary {
  /** The numbers of the words in a piece of a pattern; words never seen before are learnt. Throws where one is a filler. */
  learn(text: string): number[]
  /** Takes a listed misspelling for another word. */
  respell(wrong: string, right: string): void
  /** What a number in a pattern stands for: itself, or for `selvmord*` every learnt word that begins so. To be asked when all is learnt. */
  meant(id: number): readonly number[]
  read(text: string): Reading
  size(): number
}

const UNKNOWN = 0
const FILLER = -1
const JOKE = -2
/** A letter passed over weighs more than any number of words. */
const PASSED_OVER = 1000
/** A shorter unknown word is never taken apart: by chance it may well be made of two words. */
const SHORTEST_GLUED = 9
/** From this length on a word is also known without its rings and strokes (onsker, vagne). */
const SHORTEST_BARE = 5
/** Words are looked for by so many first letters. */
const KEY = 3

export function createVocabulary(fillers: readonly string[], jokes: readonly string[]): Vocabulary {
  const numbers = new Map<string, number>()
  const bare = new Map<string, number>()
  /** The length of the longest word that begins so. */
  const longest = new Map<string, number>()
  const stars = new Map<string, { start: string; id: number }[]>()
  let widened: Map<number, number[]> | undefined
  let next = 1

  const add = (word: string, id: number): void => {
    numbers.set(word, id)
    const key = word.slice(0, KEY)
    if (word.length > 1) longest.set(key, Math.max(word.length, longest.get(key) ?? 0))
    if (word.length < SHORTEST_BARE || !/[æøå]/.test(word)) return
    const plain = word.replaceAll('å', 'a').replaceAll('ø', 'o')
    for (const form of [plain.replaceAll('æ', 'a'), plain.replaceAll('æ', 'e')]) bare.set(form, id)
  }

  const addStar = (start: string, id: number): void => {
    if (start.length < KEY) throw new Error(`"${start}*" is too short. Write at least ${KEY} letters before the star.`)
    const key = start.slice(0, KEY)
    stars.set(key, [...(stars.get(key) ?? []), { start, id }])
  }

  const starred = (word: string): number | undefined =>
    stars.get(word.slice(0, KEY))?.find(({ start }) => word.startsWith(start))?.id

  const find = (word: string): number => numbers.get(word) ?? bare.get(word) ?? starred(word) ?? UNKNOWN

  /** Cuts letters into as few known words as can be. Where letters may be passed over, as few of them as can be; else undefined if some are left. */
  const parts = (letters: string, passOver: boolean): number[] | undefined => {
    const cost: number[] = [0]
    const from: number[] = []
    const reach = (end: number, start: number, price: number): void => {
      if (price >= (cost[end] ?? Infinity)) return
      cost[end] = price
      from[end] = start
    }
    for (let start = 0; start < letters.length; start++) {
      const here = cost[start]
      if (here === undefined) continue
      if (passOver) reach(start + 1, start, here + PASSED_OVER)
      const two = letters.slice(start, start + 2)
      if (longest.has(two)) reach(start + 2, start, here + 1)
      for (let end = start + (longest.get(letters.slice(start, start + KEY)) ?? 0); end > start + 2; end--) {
        if (numbers.has(letters.slice(start, end))) reach(end, start, here + 1)
      }
    }
    if (cost[letters.length] === undefined) return undefined
    const ids: number[] = []
    for (let end = letters.length; end > 0; end = from[end] ?? 0) ids.push(numbers.get(letters.slice(from[end], end)) ?? FILLER)
    return ids.reverse()
  }

  /** The numbers of the words that begin at `at`, and how many of the text's own words they take. */
  const readAt = (all: Words, at: number): { ids: readonly number[]; taken: number } => {
    const word = all.words[at] ?? ''
    if (word.length === 1) {
      const taken = lettersApart(all.words, at)
      const letters = all.words.slice(at, at + taken).join('')
      if (taken > 2 || (taken === 2 && numbers.has(letters))) return { ids: parts(letters, true) ?? [], taken }
    }
    const id = find(word)
    const glued = id === UNKNOWN && word.length >= SHORTEST_GLUED ? parts(word, false) : undefined
    return { ids: glued ?? [id], taken: 1 }
  }

  const widen = (): Map<number, number[]> => {
    const all = new Map([...stars.values()].flat().map(({ id }) => [id, [id]]))
    for (const [word, id] of numbers) {
      for (const star of stars.get(word.slice(0, KEY)) ?? []) if (word.startsWith(star.start)) all.get(star.id)?.push(id)
    }
    return all
  }

  const mark = (text: string, id: number): void => {
    for (const word of wordsOf(text).words) {
      if (text.endsWith('*')) addStar(word, id)
      else add(word, id)
    }
  }
  for (const filler of fillers) mark(filler, FILLER)
  for (const joke of jokes) mark(joke, JOKE)

  return {
    learn(text) {
      const learnt = wordsOf(text).words.map((word) => {
        const star = text.endsWith('*')
        if (numbers.get(word) === FILLER) throw new Error(`"${word}" is a filler, which is never seen. Leave it out.`)
        const known = star ? stars.get(word.slice(0, KEY))?.find(({ start }) => start === word)?.id : numbers.get(word)
        if (known !== undefined) return known
        if (star) addStar(word, next)
        else add(word, next)
        return next++
      })
      return learnt
    },
    respell(wrong, right) {
      const [id] = this.learn(right)
      const [word] = wordsOf(wrong).words
      if (id === undefined || word === undefined)
        throw new Error(`the misspelling "${wrong}: ${right}" needs one word on each side, and no filler.`)
      add(word, id)
    },
    meant(id) {
      widened ??= widen()
      return widened.get(id) ?? [id]
    },
    read(text) {
      const all = wordsOf(text)
      const ids: number[] = []
      const breaks: number[] = []
      const jokes: number[] = []
      let pending = NO_BREAK
      for (let at = 0; at < all.words.length; ) {
        pending = Math.max(pending, all.breaks[at] ?? NO_BREAK)
        const { ids: read, taken } = readAt(all, at)
        at += taken
        for (const id of read) {
          if (id === FILLER) continue
          if (id === JOKE) jokes.push(ids.length)
          else if (id !== UNKNOWN || !isPicture(all.words[at - taken] ?? '')) {
            ids.push(id)
            breaks.push(pending)
            pending = NO_BREAK
          }
        }
      }
      return { ids, breaks, jokes }
    },
    size: () => next,
  }
}

/** How many single letters stand in a row from `at`. */
function lettersApart(words: readonly string[], at: number): number {
  let end = at
  while (end < words.length && words[end]?.length === 1 && !/\P{L}/u.test(words[end] ?? '')) end++
  return end - at
}
