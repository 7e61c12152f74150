import { readFileSync } from 'node:fs'
import { createDangerCheck, type Danger } from '../../../src/answers/danger/index.js'
import { corpus } from '../../support/bundled.js'

export type Audience = 'citizen' | 'adviser' | 'caseworker' | 'consultant'

const check = createDangerCheck(corpus.danger)

/** The check over the signs that are served. */
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
