/** A pattern as parsed; `least` and `most` say how many words a match has. */
export type Pattern = { readonly least: number; readonly most: number } & (
  | { readonly is: 'word'; readonly ids: readonly number[] }
  /** Up to `most` words, whatever they are, within one sentence. */
  | { readonly is: 'gap' }
  /** Here a clause begins or ends. */
  | { readonly is: 'edge' }
  | { readonly is: 'row' | 'either'; readonly items: readonly Pattern[] }
  | { readonly is: 'maybe'; readonly item: Pattern }
)

/** Wider gaps join words that have nothing to do with each other. */
const WIDEST_GAP = 8
const SYMBOL = /[()|?^]|<[^<>\s]*>|_\d*|[^\s()|?^<>_]+|[<>]/g

/**
 * Makes a reader of the notation: words side by side; `(a|b c)` one of these; `?` after a word or bracket: or nothing; `selvmord*` every
 * word that begins so; `<name>` a group; `_3` up to three words, whatever they are, within one sentence; `^` where a clause begins or ends.
 *
 * @param learn gives the words of a piece of text their numbers
 * @throws Error saying what is wrong with the pattern
 */
export function createNotation(
  groups: Readonly<Record<string, readonly string[]>>,
  learn: (text: string) => number[],
): (text: string) => Pattern {
  const known = new Map<string, Pattern>()
  const open = new Set<string>()
  let symbols: readonly string[] = []
  let at = 0

  const parse = (text: string): Pattern => {
    const outer = { symbols, at }
    symbols = text.match(SYMBOL) ?? []
    at = 0
    const pattern = choice()
    if (at < symbols.length) throw new Error('there is a ")" too many. Take it out.')
    symbols = outer.symbols
    at = outer.at
    return pattern
  }

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
    for (let symbol = symbols[at]; symbol !== undefined && symbol !== '|' && symbol !== ')'; symbol = symbols[at]) {
      at++
      const item = unit(symbol)
      if (symbols[at] !== '?') items.push(item)
      else {
        at++
        items.push({ is: 'maybe', item, least: 0, most: item.most })
      }
    }
    return inRow(items)
  }

  const unit = (symbol: string): Pattern => {
    switch (symbol[0]) {
      case '(': {
        const inner = choice()
        if (symbols[at++] !== ')') throw new Error('a bracket is not closed. Add the missing ")".')
        return inner
      }
      case '^':
        return { is: 'edge', least: 0, most: 0 }
      case '_':
        return gap(symbol.slice(1))
      case '<':
        return group(symbol)
      case '?':
      case '>':
        throw new Error(`"${symbol}" stands where a word is expected. Move it.`)
      default:
        return word(symbol)
    }
  }

  const word = (text: string): Pattern => {
    const made = known.get(text) ?? inRow(learn(text).map((id) => ({ is: 'word' as const, ids: [id], least: 1, most: 1 })))
    known.set(text, made)
    return made
  }

  const group = (symbol: string): Pattern => {
    const made = known.get(symbol)
    if (made) return made
    const alternatives = groups[symbol.slice(1, -1)]
    if (!alternatives) throw new Error(`there is no group ${symbol}. Add it under groups, or write the words out.`)
    if (open.has(symbol)) throw new Error(`the group ${symbol} leads back to itself. Take one of the references out.`)
    open.add(symbol)
    const pattern = either(alternatives.map((one) => explained(`group ${symbol}: "${one}"`, () => parse(one))))
    open.delete(symbol)
    known.set(symbol, pattern)
    return pattern
  }

  return parse
}

function inRow(items: readonly Pattern[]): Pattern {
  const [only] = items
  if (!only) throw new Error('a part of it is empty. Write a word.')
  return items.length === 1 ? only : { is: 'row', items, least: sum(items, 'least'), most: sum(items, 'most') }
}

/** Does some work; an error in it names what it was done on. */
export function explained<T>(what: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw new Error(`${what}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function gap(width: string): Pattern {
  const most = Number(width)
  if (most < 1 || most > WIDEST_GAP) throw new Error(`a gap of "${width}" words. Choose from 1 to ${WIDEST_GAP}.`)
  return { is: 'gap', least: 0, most }
}

/** Single words of a choice become one item: they are tried together. */
function either(choice: readonly Pattern[]): Pattern {
  if (choice.length === 1 && choice[0]) return choice[0]
  const ids: number[] = []
  const items: Pattern[] = []
  for (const item of choice) {
    if (item.is === 'word') ids.push(...item.ids)
    else items.push(item)
  }
  if (ids.length > 0) items.push({ is: 'word', ids, least: 1, most: 1 })
  if (items.length === 1 && items[0]) return items[0]
  return {
    is: 'either',
    items,
    least: Math.min(...items.map(({ least }) => least)),
    most: Math.max(...items.map(({ most }) => most)),
  }
}

/** The numbers of all words that a pattern names; those of a group as often as it is used. */
export function wordsIn(pattern: Pattern): readonly number[] {
  if (pattern.is === 'word') return pattern.ids
  if (pattern.is === 'maybe') return wordsIn(pattern.item)
  return 'items' in pattern ? pattern.items.flatMap(wordsIn) : []
}

function sum(items: readonly Pattern[], of: 'least' | 'most'): number {
  return items.reduce((all, item) => all + item[of], 0)
}
