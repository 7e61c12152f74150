import type { DangerSign, DangerSigns } from '../../corpus/model.js'
import { createFigures } from './figures.js'
import { createFinder, LONGEST, type Match } from './match.js'
import { createNotation, explained, type Pattern } from './notation.js'
import { type Mention, personOf } from './person.js'
import { createVocabulary, type Reading } from './vocabulary.js'

type Audience = 'citizen' | 'adviser' | 'caseworker' | 'consultant'

/** Which crisis reply: for the writer, somebody else, violence at home, a threat against others, a professional about somebody else. */
export type RedReply = 'self' | 'other' | 'violence' | 'threat' | 'adviser'

/** `sign` is the id of the sign in `sprog/fare.yaml`. */
export type Danger =
  | { readonly level: 'none' }
  | { readonly level: 'amber'; readonly sign: string }
  | { readonly level: 'red'; readonly reply: RedReply; readonly sign: string }

const FILE = 'corpus/da/sprog/fare.yaml'
/** Where several red signs stand in one text, the first of these is answered. */
const ORDER: readonly RedReply[] = ['self', 'other', 'violence', 'threat', 'adviser']
/** A text may repeat itself a thousand times; the rest tells nothing new. */
const ENOUGH = 20
/** A joking mark speaks of a sign that stands at most so many words before, or after it. */
const JOKE_AFTER = 10
const JOKE_BEFORE = 4

/**
 * Compiles the signs of danger into one check over any text. The check keeps nothing of what it reads, never throws, and takes time in
 * proportion to the text.
 *
 * @throws Error naming the pattern that cannot be read, and how to mend it
 */
export function createDangerCheck(signs: DangerSigns): (text: string, audience: Audience) => Danger {
  const vocabulary = createVocabulary(signs.fillers, signs.jokes)
  for (const [wrong, right] of Object.entries(signs.spellings)) vocabulary.respell(wrong, right)
  const parse = createNotation(signs.groups, (text) => vocabulary.learn(text))
  const parsed = <T>(of: T, where: string, patterns: readonly string[]): { of: T; pattern: Pattern }[] =>
    patterns.map((text) => ({ of, pattern: explained(`${FILE}: ${where}: "${text}"`, () => certain(parse(text))) }))

  const figures = signs.figures.flatMap((sign) => parsed(sign, sign.id, sign.patterns))
  const plain = signs.signs.flatMap((sign) => parsed(sign, sign.id, sign.patterns))
  const people = Object.entries(signs.people).flatMap(([kind, patterns]) => parsed(kind as Mention, `people.${kind}`, patterns))
  const readFigures = createFigures(figures, vocabulary)
  const findPlain = createFinder<DangerSign>(plain, vocabulary, ENOUGH)
  const findPeople = createFinder<Mention>(people, vocabulary)

  return (text, audience) => {
    const reading = vocabulary.read(text)
    const figures = readFigures(reading)
    const found = [...figures.signs, ...findPlain(figures.rest)]
    const [first] = found
    if (!first) return { level: 'none' }
    const serious = found.filter((match) => match.of.level === 'red' && (match.of.acute || !isJoking(match, reading)))
    if (serious.length === 0) return { level: 'amber', sign: first.of.id }
    const mentions = findPeople(reading)
    const answers = widest(serious)
      .slice(0, ENOUGH)
      .map((match) => ({ reply: replyTo(match, audience, reading, mentions), sign: match.of.id }))
    const [answer] = answers.sort((a, b) => ORDER.indexOf(a.reply) - ORDER.indexOf(b.reply))
    return answer ? { level: 'red', ...answer } : { level: 'none' }
  }
}

/** Of matches within each other the widest: it alone may hold the person. */
function widest(found: readonly Match<DangerSign>[]): Match<DangerSign>[] {
  const reached = new Map<DangerSign['reply'], number>()
  return [...found]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ of, end }) => {
      const before = reached.get(of.reply) ?? -1
      reached.set(of.reply, Math.max(before, end))
      return end > before
    })
}

/** Where it cannot be told whose danger it is: a citizen's own, for that is the worse one to miss; a professional's client's. */
function replyTo(match: Match<DangerSign>, audience: Audience, reading: Reading, mentions: readonly Match<Mention>[]): RedReply {
  const person = personOf(match, reading, mentions)
  const reply = match.of.reply ?? 'self'
  if (audience !== 'citizen' && (person !== 'self' || reply === 'other')) return 'adviser'
  return reply === 'self' ? (person ?? 'self') : reply
}

function isJoking({ start, end }: Match<unknown>, { jokes }: Reading): boolean {
  return jokes.some((joke) => (joke > start ? joke - end - 1 <= JOKE_AFTER : start - joke <= JOKE_BEFORE))
}

function certain(pattern: Pattern): Pattern {
  if (pattern.least === 0) throw new Error('every word of it may be missing. Make one of them certain.')
  if (pattern.most > LONGEST)
    throw new Error(`it can be ${pattern.most} words long, more than ${LONGEST}. Make its gaps smaller.`)
  return pattern
}
