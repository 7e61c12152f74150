/** A pattern as parsed. */
export type Pattern =
  | { readonly is: 'word'; readonly ids: readonly number[] }
  /** Up to so many words, whatever they are, within one sentence. */
  | { readonly is: 'gap'; readonly most: number }
  /** Here a clause begins or ends. */
  | { readonly is: 'edge' }
  | { readonly is: 'row' | 'either'; readonly items: readonly Pattern[] }
  | { readonly is: 'maybe'; readonly item: Pattern }

/** Wider gaps join words that have nothing to do with each other. */
const WIDEST_GAP = 8
const SYMBOL = /\s*([()|?^]|<[^<>\s]*>|_\d*|[^\s()|?^<>_]+)/uy

/**
 * Makes a reader of the notation: words side by side; `(a|b c)` one of these; `?` after a word or bracket: or nothing; `selvmord*` every
 * word that begins so; `<name>` a group; `_3` up to three words, whatever they are, within one sentence; `^` where a clause begins or ends.
 *
 * @param learn gives the words of a piece of text their numbers, fillers left out
 * @throws Error saying what is wrong with the pattern
 */
export function createNotation(groups: Readonly<Record<string, readonly string[]>>, learn: (text: string) => number[]): (text: string) => Pattern {
  const known = new Map<string, Pattern>()
  const open = new Set<string>()

  const group = (name: string): Pattern => {
    const made = known.get(name)
    if (made) return made
    const alternatives = groups[name]
    if (!alternatives) throw new Error(`there is no group <${name}>. Add it under groups, or write the words out.`)
    if (open.has(name)) throw new Error(`the group <${name}> leads back to itself. Take one of the references out.`)
    open.add(name)
    const pattern = either(alternatives.map((one) => explained(`group <${name}>: "${one}"`, () => parse(one))))
    open.delete(name)
    known.set(name, pattern)
    return pattern
  }

  const parse = (text: string): Pattern => {
    const symbols = symbolsOf(text)
    let at = 0

    const choice = (): Pattern => {
      const items = [row()]
      while (symbols[at] === '|') {
        at++
        items.push(row())
      }
      return either(items)
    }

    const row = (): Pattern => {
      const items: Pattern[] = []
      while (at < symbols.length && symbols[at] !== '|' && symbols[at] !== ')') items.push(...unit())
      const [only] = items
      if (!only) throw new Error('a part of it is empty, or holds fillers only. Write at least one other word.')
      return items.length === 1 ? only : { is: 'row', items }
    }

    const unit = (): readonly Pattern[] => {
      const symbol = symbols[at++] ?? ''
      let items: readonly Pattern[]
      if (symbol === '^') return [{ is: 'edge' }]
      if (symbol.startsWith('_')) return [gap(symbol.slice(1))]
      if (symbol === '(') {
        items = [choice()]
        if (symbols[at++] !== ')') throw new Error('a bracket is not closed. Add the missing ")".')
      } else if (symbol.startsWith('<')) items = [group(symbol.slice(1, -1))]
      else if (symbol === '?') throw new Error('"?" stands where a word is expected. Move it.')
      else items = learn(symbol).map((id) => ({ is: 'word', ids: [id] }))
      if (symbols[at] !== '?') return items
      at++
      return items.map((item) => ({ is: 'maybe', item }))
    }

    const pattern = choice()
    if (at < symbols.length) throw new Error('there is a ")" too many. Take it out.')
    return pattern
  }

  return parse
}

/** Does some work; an error in it names what it was done on. */
export function explained<T>(what: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw new Error(`${what}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function symbolsOf(text: string): string[] {
  const symbols: string[] = []
  const trimmed = text.trimEnd()
  SYMBOL.lastIndex = 0
  while (SYMBOL.lastIndex < trimmed.length) {
    const at = SYMBOL.lastIndex
    const found = SYMBOL.exec(trimmed)?.[1]
    if (!found) throw new Error(`"${trimmed.slice(at).trim()}" cannot be read. Group names stand between < and >.`)
    symbols.push(found)
  }
  return symbols
}

function gap(width: string): Pattern {
  const most = Number(width)
  if (most < 1 || most > WIDEST_GAP) throw new Error(`a gap of "${width}" words. Choose from 1 to ${WIDEST_GAP}.`)
  return { is: 'gap', most }
}

/** Single words of a choice become one item: they are tried together. */
function either(items: readonly Pattern[]): Pattern {
  const ids = items.flatMap((item) => (item.is === 'word' ? item.ids : []))
  const others = items.filter((item) => item.is !== 'word')
  const all: Pattern[] = ids.length > 0 ? [{ is: 'word', ids }, ...others] : others
  return all.length === 1 && all[0] ? all[0] : { is: 'either', items: all }
}

/** How many words a match has: at least, at most. */
export function lengthOf(pattern: Pattern): readonly [least: number, most: number] {
  switch (pattern.is) {
    case 'word':
      return [1, 1]
    case 'edge':
      return [0, 0]
    case 'gap':
      return [0, pattern.most]
    case 'maybe':
      return [0, lengthOf(pattern.item)[1]]
    default: {
      const lengths = pattern.items.map(lengthOf)
      const least = lengths.map(([one]) => one)
      const most = lengths.map(([, one]) => one)
      return pattern.is === 'row' ? [sum(least), sum(most)] : [Math.min(...least), Math.max(...most)]
    }
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
