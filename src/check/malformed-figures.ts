import { dayExists, monthNames } from '../corpus/dates.js'
import type { Place } from '../corpus/model.js'
import { everyText } from './every-text.js'
import type { Finding, Rule } from './finding.js'
import { errorAt } from './finding.js'

const date = new RegExp(`(?<!\\d)(\\d{1,2})\\.\\s+(${monthNames.join('|')})(?!\\p{L})(?:\\s+(\\d{4})(?!\\d))?`, 'giu')
const number = /(?<![\d\p{L}/#_-])\d[\d.,]*\d(?![\d\p{L}/#_-])/gu
const wellFormed = /^(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/
const clock = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/

/** A day that no calendar has, or a figure that is none: `31. februar 2026`, `1.000,5,2`, `14.03.2017`. */
export const malformedFigures: Rule = (corpus) =>
  everyText(corpus).flatMap(({ text, place }) => [...daysIn(text, place), ...numbersIn(text, place)])

function daysIn(text: string, place: Place): Finding[] {
  return [...text.matchAll(date)].flatMap(([written, day, month, year]) => {
    const monthNumber = (monthNames as readonly string[]).indexOf(month?.toLowerCase() ?? '') + 1
    // A day without a year may be 29 February.
    if (dayExists(year === undefined ? 2024 : Number(year), monthNumber, Number(day))) return []
    return [errorAt(place, 'malformed-figures', `«${written}» is no day`, 'Correct the date')]
  })
}

function numbersIn(text: string, place: Place): Finding[] {
  return [...withoutLinks(text).matchAll(number)].flatMap((match) => {
    const [written] = match
    const afterClock = /kl\.\s*$/i.test(match.input.slice(0, match.index)) && clock.test(written)
    if (wellFormed.test(written) || afterClock) return []
    return [errorAt(place, 'malformed-figures', `«${written}» is no figure`, 'Write 5.000 and 40,4; a date as 1. juni 2018')]
  })
}

function withoutLinks(text: string): string {
  return text.replace(/https?:\/\/\S+|\[(?:dengang )?@[^\]]*\]|\{%[^]*?%\}/g, ' ')
}
