import type { DangerPeople } from '../../corpus/model.js'
import type { Match } from './match.js'
import type { Reading } from './vocabulary.js'
import { CLAUSE, NO_BREAK, SENTENCE } from './words.js'

/** What a group of words says of people: the key in `people` that it stands under. */
export type Mention = keyof DangerPeople

/** How far before a sign its subject is looked for, in words. */
const REACH = 14
/** Words that may stand between «min søn siger» and the sign. */
const TELLING = 5
/** Words that may stand between the sign and «… siger min søn». */
const TELLING_AFTER = 3

/** Whose danger a sign speaks of; undefined where the text does not tell. */
export function personOf(
  sign: Match<unknown>,
  reading: Reading,
  mentions: readonly Match<Mention>[],
): 'self' | 'other' | undefined {
  const inside = mentions.filter(({ start, end }) => start <= sign.end && end >= sign.start)
  const has = (...kinds: Mention[]): boolean => inside.some(({ of }) => kinds.includes(of))
  if (isTold(sign, mentions)) return 'other'
  if (has('self', 'mine')) return 'self'
  if (has('other', 'theirs')) return 'other'
  return subjectBefore(sign.start, reading, mentions)
}

/** Told of, or by, somebody else. The «jeg» right after «min søn siger» is his; a second one is the writer again. */
function isTold({ start, end }: Match<unknown>, mentions: readonly Match<Mention>[]): boolean {
  return mentions.some((one) => {
    if (one.of === 'toldAfter') return one.start > end && one.start - end <= TELLING_AFTER
    if (one.of !== 'told' || one.end >= start || start - one.end > TELLING) return false
    return !mentions.some((self) => self.of === 'self' && self.start > one.end + 1 && self.end < start)
  })
}

/** The nearest person before the sign in its sentence; across a comma somebody else only where the comma follows at once («min søn, der er 19, …»). */
function subjectBefore(start: number, { breaks }: Reading, mentions: readonly Match<Mention>[]): 'self' | 'other' | undefined {
  let crossed = breaks[start] ?? NO_BREAK
  for (let at = start - 1; at >= Math.max(0, start - REACH) && crossed !== SENTENCE; at--) {
    const here = mentions.filter((one) => one.end === at)
    if (here.some(({ of }) => of === 'self')) return 'self'
    if (here.some(({ of }) => of === 'other') && (crossed === NO_BREAK || (breaks[at + 1] ?? NO_BREAK) === CLAUSE)) return 'other'
    crossed = Math.max(crossed, breaks[at] ?? NO_BREAK)
  }
  return undefined
}
