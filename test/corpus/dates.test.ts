import { describe, expect, it } from 'vitest'
import { addDays, addMonths, formatDay, isDay, isoDay, nextDay, today } from '../../src/corpus/dates.js'

describe('a real day', () => {
  it.each(['2026-11-22', '2013-01-01', '2024-02-29', '2000-02-29'])('takes %s', (text) => {
    expect(isDay(text)).toBe(true)
  })

  it.each([
    '2026-02-31',
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '22-11-2026',
    '0000-01-01',
    '',
    ' 2026-11-22',
  ])('refuses %j', (text) => {
    expect(isDay(text)).toBe(false)
  })

  it('makes a day of numbers only where the calendar has it', () => {
    expect(isoDay(2018, 6, 1)).toBe('2018-06-01')
    expect(isoDay(2026, 2, 31)).toBeUndefined()
  })
})

describe('counting days', () => {
  it('passes the ends of months and years, and leap days', () => {
    expect(nextDay('2026-01-31')).toBe('2026-02-01')
    expect(nextDay('2021-12-31')).toBe('2022-01-01')
    expect(nextDay('2024-02-28')).toBe('2024-02-29')
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
  })

  it('is not shaken by the change to summer time', () => {
    expect(nextDay('2026-03-28')).toBe('2026-03-29')
    expect(nextDay('2026-03-29')).toBe('2026-03-30')
  })

  it('keeps the day of the month, or takes the last there is', () => {
    expect(addMonths('2026-11-22', -6)).toBe('2026-05-22')
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28')
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15')
    expect(addMonths('2026-12-15', 1)).toBe('2027-01-15')
  })
})

describe('a day in Danish', () => {
  it('is written with the month in words', () => {
    expect(formatDay('2018-06-01')).toBe('1. juni 2018')
    expect(formatDay('2025-12-29')).toBe('29. december 2025')
  })
})

describe('today', () => {
  it('is the day in Denmark, not in UTC', () => {
    expect(today(() => new Date('2026-11-22T12:00:00Z'))).toBe('2026-11-22')
    expect(today(() => new Date('2026-11-22T22:59:59Z'))).toBe('2026-11-22')
    expect(today(() => new Date('2026-11-22T23:00:00Z'))).toBe('2026-11-23')
  })

  it('knows summer time', () => {
    expect(today(() => new Date('2026-07-01T21:59:59Z'))).toBe('2026-07-01')
    expect(today(() => new Date('2026-07-01T22:00:00Z'))).toBe('2026-07-02')
  })
})
