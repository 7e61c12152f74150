import type { IsoDate } from './model.js'

/** Gives the present moment. Handed in, so that a reply can be made again as it was on another day. */
export type Clock = () => Date

export const monthNames = [
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
] as const

const shape = /^(\d{4})-(\d{2})-(\d{2})$/

/** True for a day that exists, written `YYYY-MM-DD`: not for 2026-02-31. */
export function isDay(text: string): text is IsoDate {
  const parts = shape.exec(text)
  return parts !== null && dayExists(Number(parts[1]), Number(parts[2]), Number(parts[3]))
}

/** True when the calendar has the day; `month` counts from 1. */
export function dayExists(year: number, month: number, day: number): boolean {
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** `YYYY-MM-DD` of a day that exists, or undefined; `month` counts from 1. */
export function isoDay(year: number, month: number, day: number): IsoDate | undefined {
  if (!dayExists(year, month, day)) return undefined
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The day after. */
export function nextDay(day: IsoDate): IsoDate {
  return addDays(day, 1)
}

/** The day `count` days later; earlier, where `count` is negative. */
export function addDays(day: IsoDate, count: number): IsoDate {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + count)
  return date.toISOString().slice(0, 10)
}

/** The same day of the month `count` months later, or the last day of that month where it has no such day. */
export function addMonths(day: IsoDate, count: number): IsoDate {
  const [year, month, date] = numbersOf(day)
  const months = year * 12 + (month - 1) + count
  const newYear = Math.floor(months / 12)
  const newMonth = (months % 12) + 1
  return isoDay(newYear, newMonth, Math.min(date, daysInMonth(newYear, newMonth))) ?? day
}

/** The day as Danish writes it in running text: `1. juni 2018`. */
export function formatDay(day: IsoDate): string {
  const [year, month, date] = numbersOf(day)
  return `${date}. ${monthNames[month - 1]} ${year}`
}

/** The day that it is in Denmark. A server in UTC is a day behind after midnight there. */
export function today(clock: Clock): IsoDate {
  const parts: Record<string, string> = {}
  for (const { type, value } of copenhagen.formatToParts(clock())) parts[type] = value
  return `${parts['year']}-${parts['month']}-${parts['day']}`
}

const copenhagen = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Europe/Copenhagen',
  calendar: 'gregory',
  numberingSystem: 'latn',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function numbersOf(day: IsoDate): [year: number, month: number, day: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
}
