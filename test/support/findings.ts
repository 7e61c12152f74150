import type { CheckOptions, Finding } from '../../src/check/index.js'
import { createContext, rules } from '../../src/check/index.js'
import type { CardSpec } from './corpus.js'
import { cardText, smallCorpus } from './corpus.js'

/** What one rule finds in the small corpus with these changes, on 22 November 2026. */
export function findingsOf(
  rule: string,
  changes: Readonly<Record<string, string | null>>,
  options: Partial<CheckOptions> = {},
): Finding[] {
  const corpus = smallCorpus(changes)
  const check = rules[rule]
  if (check === undefined) throw new Error(`no rule ${rule}`)
  return check(corpus, createContext(corpus, { today: '2026-11-22', ...options }))
}

/** The same, each finding as `file:line message`. */
export function foundBy(
  rule: string,
  changes: Readonly<Record<string, string | null>>,
  options: Partial<CheckOptions> = {},
): string[] {
  return findingsOf(rule, changes, options).map(({ file, line, message }) => `${file}:${line} ${message}`)
}

/** Puts one more card into the small corpus: `svar/<area>/ny.md`. */
export function withCard(spec: Omit<CardSpec, 'id'>, area = 'regler'): Record<string, string> {
  return { [`svar/${area}/ny.md`]: cardText({ id: 'ny', ...spec }) }
}
