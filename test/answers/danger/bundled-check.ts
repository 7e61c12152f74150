import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { createDangerCheck, type Danger } from '../../../src/answers/danger/index.js'
import { dangerShape } from '../../../src/corpus/danger.js'

export type Audience = 'citizen' | 'adviser' | 'caseworker' | 'consultant'

/** The signs that are served. */
export const signs = dangerShape.parse(parse(readFileSync('corpus/da/sprog/fare.yaml', 'utf8')))

const check = createDangerCheck(signs)

export const danger = (text: string, audience: Audience = 'citizen'): Danger => check(text, audience)

/** What a table says of a text: `red/self`, `amber`, `none`. */
export const verdict = (text: string, audience: Audience = 'citizen'): string => {
  const found = danger(text, audience)
  return found.level === 'red' ? `red/${found.reply}` : found.level
}

export const level = (text: string): Danger['level'] => danger(text).level

/** The lines of a list of phrases, without comments. */
export const phrases = (name: string): string[] =>
  readFileSync(new URL(`phrases/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
