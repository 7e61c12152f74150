import type { Lexicon, Role } from './lexicon.js'
import { type Token, type Tokenise, tokenised } from './tokenise.js'
import { trigrams } from './trigrams.js'
import type { WeightedFeature } from './vectors.js'

/** One unit of a question: a word, a number, or several words that are one term. */
export interface Word {
  /** As typed, normalised. */
  readonly surface: string
  /** Restored: Danish letters put back, misspelling mended. */
  readonly text: string
  readonly role: Role
  /** The term (`sprog/begreber.yaml`) that it is. */
  readonly term?: string
  /** What it is indexed and looked up by. The first says what the word itself is, the rest what its parts are. */
  readonly features: readonly WeightedFeature[]
  /** Its letter trigrams; none of a stop word. */
  readonly letters: readonly WeightedFeature[]
  /** Positions in the normalised text. */
  readonly start: number
  readonly end: number
}

export interface Analysis {
  readonly normalised: string
  readonly words: readonly Word[]
}

/** Whether a word is evidence for or against a card. */
export const isEvidence = (word: Word): boolean => word.role === 'content' || word.role === 'story' || word.role === 'unknown'

export type Analyse = (text: string) => Analysis

/** How much a compound's parts count beside the compound itself, and in the place of one that stands nowhere. */
const PART_OF_KNOWN = 0.3
const PART_OF_UNKNOWN = 0.7
const NEUTRAL = 0.25
const QUESTION = 0.5

interface Unit {
  readonly surface: string
  readonly text: string
  readonly stem: string
  readonly kind: Token['kind']
  readonly start: number
  readonly end: number
}

/** Text in, words with roles and features out; the same for what is indexed and what is asked. `cutUp` may know some texts already. */
export function createAnalyse(lexicon: Lexicon, cutUp: Tokenise = tokenised): Analyse {
  const known = new Map<string, readonly WeightedFeature[]>()
  const spelled = new Map<string, readonly WeightedFeature[]>()

  const unit = (token: Token): Unit => {
    const { text, kind, start, end } = token
    if (kind !== 'word') return { surface: text, text, stem: text, kind, start, end }
    const word = lexicon.restore(text)
    return { surface: text, text: word, stem: lexicon.stem(word), kind, start, end }
  }

  const featuresOf = (unit: Unit, role: Role, term: string | undefined, before: Unit | undefined): readonly WeightedFeature[] => {
    if (role === 'stop') return []
    if (role === 'question') return [{ key: `?${unit.stem}`, weight: QUESTION }]
    if (role === 'neutral') return neutralFeatures(unit, term, before)
    const own = term ? `#${term}` : unit.stem
    const cached = role !== 'unknown' && known.get(unit.text)
    if (cached && cached[0]?.key === own) return cached
    const parts = unit.kind === 'word' ? lexicon.split(unit.text) : []
    const features = [
      { key: own, weight: 1 },
      ...parts.map((part) => ({ key: partKey(part), weight: role === 'unknown' ? PART_OF_UNKNOWN : PART_OF_KNOWN })),
    ]
    // Only what the corpus itself says is kept: what people type is not.
    if (unit.kind === 'word' && lexicon.role(unit.text) !== 'unknown') known.set(unit.text, features)
    return features
  }

  const lettersOf = (text: string, role: Role): readonly WeightedFeature[] => {
    if (role === 'stop') return []
    const letters = spelled.get(text) ?? trigrams(text)
    // Only what the corpus itself says is kept: what people type is not.
    if (role !== 'unknown' && lexicon.role(text) !== 'unknown') spelled.set(text, letters)
    return letters
  }

  const partKey = (part: string): string => {
    const stem = lexicon.stem(part)
    const term = lexicon.terms([stem], 0)
    return term ? `#${term.id}` : stem
  }

  return (text) => {
    const { normalised, tokens } = cutUp(text)
    const units = joinSplitCompounds(tokens.map(unit), lexicon, unit)
    const stems = units.map((each) => each.stem)
    const words: Word[] = []
    for (let i = 0; i < units.length; ) {
      const first = units[i] as Unit
      const match = lexicon.terms(stems, i)
      const length = match?.length ?? 1
      const last = units[i + length - 1] as Unit
      const role = match && !(length === 1 && isNeutral(first, lexicon)) ? 'content' : roleOf(first, lexicon)
      words.push({
        surface: length === 1 ? first.surface : normalised.slice(first.start, last.end),
        text:
          length === 1
            ? first.text
            : units
                .slice(i, i + length)
                .map((each) => each.text)
                .join(' '),
        role,
        ...(match ? { term: match.id } : {}),
        features: featuresOf(first, role, match?.id, units[i - 1]),
        letters:
          length === 1
            ? lettersOf(first.text, role)
            : units.slice(i, i + length).flatMap((each) => lettersOf(each.text, roleOf(each, lexicon))),
        start: first.start,
        end: last.end,
      })
      i += length
    }
    return { normalised, words }
  }
}

/** A place can be what a card is about (København) and still be no evidence. */
const isNeutral = (unit: Unit, lexicon: Lexicon): boolean => unit.kind === 'word' && lexicon.role(unit.text) === 'neutral'

const YOUNG = { from: 15, to: 39 }
const OLD = { from: 40, to: 75 }

/** Neutral words still help to order candidates: the place that a card is about, "hvor længe", whether somebody is under 40. */
function neutralFeatures(unit: Unit, term: string | undefined, before: Unit | undefined): WeightedFeature[] {
  if (term) return [{ key: `#${term}`, weight: 1 }]
  const features: WeightedFeature[] = [{ key: unit.stem, weight: NEUTRAL }, ...asked(before, unit)]
  const age = unit.kind === 'number' && AGE_BEFORE.has(before?.text ?? '') ? Number(unit.text) : 0
  if (age >= YOUNG.from && age <= YOUNG.to) features.push({ key: '?under 40', weight: AGE_WEIGHT })
  if (age >= OLD.from && age <= OLD.to) features.push({ key: '?fra 40', weight: AGE_WEIGHT })
  return features
}

const AGE_BEFORE = new Set(['er', 'på', 'som', 'under', 'over', 'bliver', 'fylder', 'kun', 'snart', 'med', 'kvinde', 'mand'])
const AGE_WEIGHT = 1.5

/** "hvor længe", "hvor meget", "hvor mange": the word after *hvor* says what is asked for. */
const asked = (before: Unit | undefined, unit: Unit): WeightedFeature[] =>
  before?.text === 'hvor' ? [{ key: `?hvor ${unit.stem}`, weight: QUESTION }] : []

function roleOf(unit: Unit, lexicon: Lexicon): Role {
  if (unit.kind === 'word') return lexicon.role(unit.text)
  // A bare number is somebody's age or hours: it can be a term (58-18), but is no evidence by itself.
  return unit.kind === 'number' ? 'neutral' : 'content'
}

/** "ressource forløb", "fleks job": two words that the corpus knows as one. */
function joinSplitCompounds(units: readonly Unit[], lexicon: Lexicon, unit: (token: Token) => Unit): Unit[] {
  const joined: Unit[] = []
  for (let i = 0; i < units.length; i++) {
    const one = units[i] as Unit
    const two = units[i + 1]
    const together = two && joinable(one, two, lexicon)
    if (together) {
      const token: Token = { text: together, kind: 'word', start: one.start, end: two.end }
      joined.push({ ...unit(token), surface: `${one.surface} ${two.surface}` })
      i++
    } else {
      joined.push(one)
    }
  }
  return joined
}

const SHORTEST_JOINED = 6

const isKnown = (role: Role): boolean => role === 'content' || role === 'story'

const isGrammar = ({ text }: Unit, lexicon: Lexicon): boolean =>
  lexicon.role(text) === 'stop' || lexicon.role(text) === 'question'

function joinable(one: Unit, two: Unit, lexicon: Lexicon): string | undefined {
  if (one.kind !== 'word' || two.kind !== 'word' || isGrammar(one, lexicon) || isGrammar(two, lexicon)) return undefined
  for (const link of ['', 's']) {
    const word = one.surface + link + two.surface
    if (word.length >= SHORTEST_JOINED && isKnown(lexicon.role(word))) return word
  }
  return undefined
}
