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
const TOKEN = new RegExp(
  [
    String.raw`(?<section>§+\s*\d+(?:\s[a-zæøå](?![\p{L}\p{N}]))?|\bparagraf\s+\d+(?:\s[a-zæøå](?![\p{L}\p{N}]))?)`,
    String.raw`(?<date>\b\d{1,2}\.\s?(?:${MONTHS})(?:\s\d{4})?)`,
    String.raw`(?<number>\d+(?:[.,/½-]\d+)*½?)`,
    String.raw`(?<word>\p{L}+(?:['’]\p{L}+)*)`,
  ].join('|'),
  'gu',
)

/** Cuts normalised text into tokens, in order. */
export function tokenise(normalised: string): Token[] {
  const tokens: Token[] = []
  for (const match of normalised.matchAll(TOKEN)) {
    const { section, date, number } = match.groups ?? {}
    const kind = section ? 'section' : date ? 'date' : number ? 'number' : 'word'
    const text = kind === 'section' ? tidySection(match[0]) : match[0]
    tokens.push({ text, kind, start: match.index, end: match.index + match[0].length })
  }
  return tokens
}

/** Tokens of text that has not been normalised yet. */
export const tokensOf = (text: string): Token[] => tokenise(normalise(text))

const tidySection = (text: string): string => text.replace(/^(?:§+|paragraf)\s*/, '§ ')
