import type { DangerSign } from '../../corpus/model.js'
import { createFinder, type Match, remembered } from './match.js'
import { type Pattern, wordsIn } from './notation.js'
import type { Reading, Vocabulary } from './vocabulary.js'
import { NO_BREAK } from './words.js'

interface Figure {
  readonly sign: DangerSign
  readonly pattern: Pattern
}

/** What the figures make of a text: those that are signs themselves, and the text without their words. */
export interface Figures {
  readonly signs: readonly Match<DangerSign>[]
  readonly rest: Reading
}

/**
 * Makes a reader of figures of speech. A figure covers the words that it names and never those in its gaps, so that none can hide a sign
 * between them; and it ends at a comma: «orker ikke at være til, hjælp» is not «være til hjælp». A red figure may reach over it.
 */
export function createFigures(
  figures: readonly { of: DangerSign; pattern: Pattern }[],
  vocabulary: Vocabulary,
): (reading: Reading) => Figures {
  const find = createFinder<Figure>(
    figures.map(({ of, pattern }) => ({ of: { sign: of, pattern }, pattern })),
    vocabulary,
  )
  const named = remembered((pattern: Pattern) => new Set(wordsIn(pattern).flatMap((id) => vocabulary.meant(id))))

  return (reading) => {
    const found = find(reading).filter((match) => match.of.sign.level === 'red' || isOnePhrase(match, reading))
    if (found.length === 0) return { signs: [], rest: reading }
    const left = [...reading.ids]
    const harmless = new Uint8Array(left.length)
    for (const { of, start, end } of found) {
      const words = named(of.pattern)
      for (let at = start; at <= end; at++) if (words.has(reading.ids[at] ?? 0)) left[at] = 0
      if (of.sign.level === 'none') harmless.fill(1, start, end + 1)
    }
    // «Ved at dø af grin» is harmless to its beginning: amber gives way to none, red does not.
    const counts = ({ of: { sign }, start, end }: Match<Figure>): boolean =>
      sign.level === 'red' || (sign.level === 'amber' && !harmless.subarray(start, end + 1).includes(1))
    return { signs: found.filter(counts).map((match) => ({ ...match, of: match.of.sign })), rest: { ...reading, ids: left } }
  }
}

function isOnePhrase({ start, end }: Match<unknown>, { breaks }: Reading): boolean {
  return breaks.slice(start + 1, end + 1).every((kind) => kind === NO_BREAK)
}
