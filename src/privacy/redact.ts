/** What is taken out of a text before anything else sees it. */
export type PersonalKind = 'cpr' | 'phone' | 'email'

export interface Redacted {
  readonly text: string
  /** What kinds were found, in the order of their places. */
  readonly found: readonly PersonalKind[]
}

const SIGN: Record<PersonalKind, string> = { cpr: '[cpr]', phone: '[telefon]', email: '[mail]' }

// A CPR number is a day of birth and four digits. The check digit is not asked for: since 2007 there are numbers without
// a valid one, and one that is mistyped is personal all the same. Digits may be parted by spaces, full stops or hyphens.
const GAP = String.raw`[\s.\-–]?`
const CPR = new RegExp(
  String.raw`(?<![\d/])(?<day>\d${GAP}\d)${GAP}(?<month>\d${GAP}\d)${GAP}\d${GAP}\d\s?[-–.]?\s?\d${GAP}\d${GAP}\d${GAP}\d(?![\d/])`,
  'g',
)
// The same with the whole year, or with slashes.
const LONG_CPR = /(?<![\d])(?<day>[0-3]\d)[\s./-]?(?<month>[01]\d)[\s./-]?(?:(?:19|20)\d{2}|\d{2}(?=[\s./-]))[\s./-]?\d{4}(?!\d)/g

// Danish numbers have eight digits: 12345678, 12 34 56 78, 1234 5678, 123 45 678, with or without +45.
const COUNTRY = String.raw`(?:(?:\+|00)\s?45[\s.\-–]?)`
const DIGITS = String.raw`(?:\d{8}|\d{2}(?:[\s.\-–]\d{2}){3}|\d{4}[\s.\-–]\d{4}|\d{3}[\s.\-–]\d{2}[\s.\-–]\d{3}|\d{2}[\s.\-–]\d{3}[\s.\-–]\d{3}|(?:\d[\s.]){7}\d)`
const PHONE = new RegExp(String.raw`(?<![\d/.,\-–])${COUNTRY}?${DIGITS}(?![\d/]|[.,\-–]\d)`, 'g')
const FOREIGN = /(?<![\d/])(?:\+|00)\d{1,3}(?:[\s.\-–]?\d{2,4}){2,5}(?!\d)/g

const EMAIL =
  /[\p{L}\p{N}._%+-]+\s?(?:@|\(at\)|\[at\]|\bsnabel-?a\b|＠)\s?[\p{L}\p{N}-]+(?:\s?(?:\.|\bpunktum\b|\(dot\))\s?[\p{L}\p{N}-]+)+/giu

/** Numbers that everybody may know: the crisis lines. */
const PUBLIC = new Set(['70201201'])
const AMOUNT_AFTER = /^\s?(?:kr\b|kroner|dkk|mio|millioner|mia|milliarder|,-|%|procent)/i
const AMOUNT_BEFORE = /(?<![\p{L}])(?:kr\.?|dkk|(?:lov|skrivelse|bek|vej|lbk|sags|sag|journal|j)\.?\s?(?:nr\.?|nummer)?)\s?$/iu

/**
 * Takes CPR numbers, telephone numbers and e-mail addresses out. Dates, years, law and decision numbers (58-18,
 * 1750/2025), amounts and the numbers of the crisis lines stay. Names are not recognised.
 */
export function redact(text: string): Redacted {
  if (!/\d[\s\S]*\d|@|＠|\(at\)|\[at\]|snabel/i.test(text)) return { text, found: [] }
  const found: { at: number; kind: PersonalKind }[] = []
  const take =
    (kind: PersonalKind) =>
    (_whole: string, ...rest: unknown[]): string => {
      const at = rest.findLast((value) => typeof value === 'number') as number
      found.push({ at, kind })
      return SIGN[kind]
    }
  const redacted = text
    .replace(EMAIL, take('email'))
    .replace(CPR, (whole, ...rest) =>
      isBirthday(rest.at(-1) as { day: string; month: string }) ? take('cpr')(whole, ...rest) : whole,
    )
    .replace(LONG_CPR, (whole, ...rest) =>
      isBirthday(rest.at(-1) as { day: string; month: string }) ? take('cpr')(whole, ...rest) : whole,
    )
    .replace(FOREIGN, take('phone'))
    .replace(PHONE, (whole, ...rest) => {
      const at = rest.findLast((value) => typeof value === 'number') as number
      const all = rest.findLast((value) => typeof value === 'string') as string
      return isPhone(whole, all.slice(0, at), all.slice(at + whole.length)) ? take('phone')(whole, ...rest) : whole
    })
  return { text: redacted, found: found.sort((a, b) => a.at - b.at).map(({ kind }) => kind) }
}

function isBirthday({ day, month }: { readonly day: string; readonly month: string }): boolean {
  const digits = (value: string): number => Number(value.replace(/\D/g, ''))
  // A day of 61 and more is the replacement number that hospitals and kommuner give.
  const d = digits(day) > 60 ? digits(day) - 60 : digits(day)
  return d >= 1 && d <= 31 && digits(month) >= 1 && digits(month) <= 12
}

function isPhone(whole: string, before: string, after: string): boolean {
  const digits = whole.replace(/\D/g, '').slice(-8)
  if (PUBLIC.has(digits) || AMOUNT_AFTER.test(after) || AMOUNT_BEFORE.test(before)) return false
  // 20171231 and 2017-2018 are times; so is 31.12.2017, whose parts are a day, a month and a year.
  if (/^\d{4}[\s.\-–]?\d{4}$/.test(whole) && /^(?:19|20)\d{2}.?(?:19|20)\d{2}$/.test(whole)) return false
  if (/^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(whole)) return false
  return !/^(?:0[1-9]|[12]\d|3[01])[.\-–\s](?:0[1-9]|1[0-2])[.\-–\s](?:19|20)\s?\d{2}$/.test(whole)
}
