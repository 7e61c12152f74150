import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isForTuning, readCases } from '../../src/evaluation/cases.js'
import { isShort, reportOf } from '../../src/evaluation/report.js'

const NAMES = ['questions', 'fresh-questions', 'real-questions', 'minimal-pairs', 'edge', 'danger', 'danger-own']

function folder(changes: Record<string, string> = {}): string {
  const made = mkdtempSync(join(tmpdir(), 'cases-'))
  for (const name of NAMES) writeFileSync(join(made, `${name}.jsonl`), changes[name] ?? '')
  return made
}

describe('reading the questions', () => {
  it('takes a line each and passes blank ones by', () => {
    const cases = readCases(folder({ edge: '{"q":"hvad får man i løn","edge":"loen"}\n\n' }))
    expect(cases.edges).toEqual([{ q: 'hvad får man i løn', edge: 'loen' }])
  })

  it('names file and line where a line is not of its shape', () => {
    expect(() => readCases(folder({ edge: '{"q":"a","edge":"b"}\n{"q":"a"}\n' }))).toThrow(/edge\.jsonl:2: edge/)
  })

  it('keeps every other one out of sight of whoever tunes', () => {
    expect([0, 1, 2, 3].map(isForTuning)).toEqual([true, false, true, false])
  })
})

describe('the report', () => {
  const measure = {
    name: 'right card first',
    right: 9,
    of: 10,
    floor: 0.95,
    misses: [
      { half: 'tune' as const, q: 'et spørgsmål', got: 'intet', wanted: 'klagefrist' },
      { half: 'report' as const, q: 'et gemt spørgsmål', got: 'intet', wanted: 'klagefrist' },
    ],
  }

  it('says what is under its floor', () => {
    expect(isShort(measure)).toBe(true)
    expect(isShort({ ...measure, right: 10 })).toBe(false)
    expect(reportOf([measure], { misses: false, all: false })).toMatch(/9\/10 +90\.0 % +floor 95 % +SHORT/)
  })

  it('names the misses of the half for tuning, and of the other only when asked to', () => {
    const tuning = reportOf([measure], { misses: true, all: false })
    expect(tuning).toContain('et spørgsmål')
    expect(tuning).not.toContain('et gemt spørgsmål')
    expect(reportOf([measure], { misses: true, all: true })).toContain('et gemt spørgsmål')
  })
})
