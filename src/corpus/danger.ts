import type { DangerSigns } from './model.js'

/**
 * `sprog/fare.yaml` as it stands. Its patterns are judged where they are compiled (`answers/danger`), which owns their form;
 * here only the outline is looked at, so that a missing list is an empty one.
 */
export function toDanger(value: unknown): DangerSigns | undefined {
  if (!isRecord(value)) return undefined
  const { groups = {}, spellings = {}, signs } = value
  if (!isRecord(groups) || !isRecord(spellings) || !Array.isArray(signs) || !signs.every(isRecord)) return undefined
  const complete = signs.map((sign) => ({ patterns: [], unless: [], ...sign }))
  return { ...value, groups, spellings, signs: complete } as unknown as DangerSigns
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
