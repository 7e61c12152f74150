import type { IsoDate } from '../corpus/model.js'
import { normalise } from './normalise.js'

/** What a question says about itself beside its words. */
export interface Slots {
  /** The days asked about ("i 2018", "pr. 1. september 2017"): first and last, the same for a single day. */
  readonly period?: { readonly from: IsoDate; readonly to: IsoDate }
  /** Whether the asker has a running ressourceforløb. */
  readonly forloeb: 'ja' | 'nej' | 'ukendt'
}

const MONTHS = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
]
const MONTH = MONTHS.join('|')
const DAY = new RegExp(String.raw`(?<day>\d{1,2})\.?\s(?<month>${MONTH})\s(?<year>\d{4})|(?<iso>\d{4}-\d{2}-\d{2})`)
const WHEN = String.raw`(?:i|pr\.?|per|omkring|sommeren|foråret|efteråret|vinteren|år)`

/**
 * A year is when the question is about only if it is said as a time ("i 2018") of a rule in the past tense ("gjaldt",
 * "varede", "kunne man"). "Aftalen fra 2017" names a text, and "jeg fik det bevilget i 2019" tells a story.
 */
const PAST_RULE =
  /\b(?:gjaldt|galdt|varede|fandtes|dengang|var (?:reglerne|reglen|kravet|kravene|et ressourceforløb)|hvordan var|så reglerne ud|(?:kunne|måtte|skulle|fik|havde) (?:man|kommunen|borgeren|de))\b/
const OWN_STORY = /\bjeg (?:fik|blev|har|kom|startede|begyndte|søgte|er)\b|\bbevilget\b|\bbegyndte\b|\bstartede\b/
const NAMED_TEXT =
  /\b(?:aftalen?|præcisering(?:en|erne)?|reform(?:en)?|lov(?:en)?|skrivelse[n]?|pakke[n]?|orienteringsskrivelsen|initiativpakken|ændring(?:en|erne)?|artikel|vejledning(?:en)?|afgørelse[n]?)\b[^?.]{0,12}\b(?:fra|af|i|den|d\.|pr\.)\s*(?:den |d\.? ?)?(?:\d{1,2}\. ?\p{L}+ )?\d{4}/u

export function slotsOf(question: string): Slots {
  const text = normalise(question)
  const period = periodOf(text)
  return { ...(period ? { period } : {}), forloeb: forloebOf(text) }
}

function periodOf(text: string): Slots['period'] | undefined {
  if (!PAST_RULE.test(text)) return undefined
  if (NAMED_TEXT.test(text)) return undefined
  if (OWN_STORY.test(text) && !/\bgjaldt\b|\bdengang\b/.test(text)) return undefined
  const day = DAY.exec(text)
  if (day?.groups) {
    const { iso, day: d, month, year } = day.groups
    const value =
      iso ?? `${year}-${String(MONTHS.indexOf(month as string) + 1).padStart(2, '0')}-${(d as string).padStart(2, '0')}`
    return isRealDay(value) ? { from: value, to: value } : undefined
  }
  const month = new RegExp(String.raw`\b(?<month>${MONTH})\s(?<year>(?:19|20)\d{2})\b`).exec(text)
  if (month?.groups) return monthOf(MONTHS.indexOf(month.groups.month as string) + 1, Number(month.groups.year))
  const before = /\bfør (?<year>(?:19|20)\d{2})\b/.exec(text)?.groups?.year
  if (before) return { from: `${Number(before) - 1}-12-31`, to: `${Number(before) - 1}-12-31` }
  const year = new RegExp(String.raw`\b${WHEN}\s(?<year>(?:19|20)\d{2})\b`).exec(text)
  return year?.groups ? { from: `${year.groups.year}-01-01`, to: `${year.groups.year}-12-31` } : undefined
}

function monthOf(month: number, year: number): Slots['period'] {
  const first = `${year}-${String(month).padStart(2, '0')}`
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return { from: `${first}-01`, to: `${first}-${last}` }
}

function isRealDay(value: string): boolean {
  const time = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

const RUNNING =
  /\b(?:mit|jeres|hendes|hans|min \p{L}+s) (?:nuværende |igangværende )?(?:ressource ?)?forløb\b|\b(?:er|går|sidder|været) (?:\p{L}+ ){0,3}i (?:et |mit )?(?:ressource ?forløb|rf)\b|\bigangværende (?:ressource ?)?forløb\b|\bmidt i (?:et |mit )?(?:ressource ?)?forløb/u
const NOT_RUNNING = /\b(?:ikke|aldrig) (?:\p{L}+ ){0,2}(?:i|haft|fået|været i) (?:et |noget )?(?:ressource ?)?forløb\b/u

function forloebOf(text: string): Slots['forloeb'] {
  if (NOT_RUNNING.test(text)) return 'nej'
  return RUNNING.test(text) ? 'ja' : 'ukendt'
}
