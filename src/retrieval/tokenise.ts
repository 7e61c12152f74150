import { normalise } from './normalise.js'

/** One token of normalised text. `start` and `end` are positions in that text. */
export interface Token {
  readonly text: string
  readonly kind: 'word' | 'number' | 'date' | 'section'
  readonly start: number
  readonly end: number
}

const MONTHS = 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december'

// What a reader takes as one thing stays one token: a section (§ 18 a), a day (1. juni 2018), a decision or law
// number (58-18, 1750/2025), an amount (5.000, 40,4). MiniSearch's own tokeniser drops § and cuts the rest up.
const SECTION = String.raw`(?:§+|\bparagraf\b)\s*\d+(?:\s[a-zæøå](?![\p{L}\p{N}]))?`
const DATE = String.raw`\b\d{1,2}\.\s?(?:${MONTHS})(?:\s\d{4})?`
const NUMBER = String.raw`\d+(?:[.,/½-]\d+)*½?`
const WORD = String.raw`\p{L}+(?:['’]\p{L}+)*`
const TOKEN = new RegExp(`${SECTION}|${DATE}|${NUMBER}|${WORD}`, 'gu')

/** Cuts normalised text into tokens, in order. */
export function tokenise(normalised: string): Token[] {
  const tokens: Token[] = []
  for (const match of normalised.matchAll(TOKEN)) {
    const found = match[0]
    const kind = kindOf(found)
    tokens.push({
      text: kind === 'section' ? tidySection(found) : found,
      kind,
      start: match.index,
      end: match.index + found.length,
    })
  }
  return tokens
}

function kindOf(found: string): Token['kind'] {
  const first = found.charCodeAt(0)
  const last = found.charCodeAt(found.length - 1)
  if (first === SIGN || (found.startsWith('paragraf') && isDigit(found.charCodeAt(found.length - 1)))) return 'section'
  if (!isDigit(first)) return found.startsWith('paragraf ') ? 'section' : 'word'
  return isDigit(last) ? (found.includes(' ') ? 'date' : 'number') : found.endsWith('½') ? 'number' : 'date'
}

const SIGN = '§'.charCodeAt(0)
const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** A text made comparable, and cut up. */
export interface Tokenised {
  readonly normalised: string
  readonly tokens: readonly Token[]
}

export type Tokenise = (text: string) => Tokenised

export function tokenised(text: string): Tokenised {
  const normalised = normalise(text)
  return { normalised, tokens: tokenise(normalised) }
}

/** Tokens of text that has not been normalised yet. */
export const tokensOf = (text: string): Token[] => tokenise(normalise(text))

const tidySection = (text: string): string => text.replace(/^(?:§+|paragraf)\s*/, '§ ')
