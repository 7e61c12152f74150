import type { Reply } from '../contract/index.js'
import type { Corpus, IsoDate } from '../corpus/model.js'
import { CorpusError } from '../corpus/problems.js'
import type { Analyse } from '../retrieval/analyse.js'
import type { Assess } from './assess.js'
import { optionFor } from './compose.js'
import type { RedReply } from './danger/index.js'
import { noEvidence } from './replies.js'
import { thresholds } from './thresholds.js'

const TEXTS: Record<RedReply, string> = {
  self: 'krise-selv',
  other: 'krise-anden',
  violence: 'krise-vold',
  threat: 'krise-trussel',
  adviser: 'krise-raadgiver',
}

/** A danger text may be a whole body; a question is not longer than this. */
const LONGEST = 2000

const NUMBERS: Record<RedReply, readonly string[]> = {
  self: ['alarm-112', 'laegevagt', 'livslinien'],
  other: ['alarm-112', 'laegevagt', 'livslinien'],
  violence: ['alarm-112', 'lev-uden-vold'],
  threat: ['alarm-112', 'laegevagt'],
  adviser: ['alarm-112', 'laegevagt', 'livslinien'],
}

/**
 * The crisis reply and nothing else: no citations, no notice, no context. A question that was asked as well becomes a
 * button. The numbers are fixed and never fall out, whatever their review day.
 */
export function createUrgentReply(
  corpus: Corpus,
  analyse: Analyse,
  assess: Assess,
): (kind: RedReply, text: string, today: IsoDate) => Reply {
  const said = requiredTexts(corpus)
  return (kind, text, today) => ({
    status: 'urgent',
    asOf: today,
    corpus: { version: corpus.version },
    text: said[kind],
    answers: [],
    citations: [],
    currency: { status: 'current' },
    suggestions: questionToo(text),
    handoff: NUMBERS[kind].flatMap((id) => {
      const contact = corpus.contacts.get(id)
      return contact
        ? [
            {
              id,
              name: contact.name,
              helpsWith: contact.helpsWith,
              ...(contact.phone ? { phone: contact.phone } : {}),
              ...(contact.url ? { url: contact.url } : {}),
            },
          ]
        : []
    }),
    evidence: noEvidence,
    context: { v: 1 },
  })

  function questionToo(text: string): Reply['suggestions'] {
    const { verdict } = assess(analyse(text.slice(0, LONGEST)).words)
    const asked = verdict.kind === 'card' && verdict.weighed.namesSubject && verdict.strength >= thresholds.guessScore
    return asked ? optionFor(verdict.id, corpus) : []
  }
}

/** The crisis texts, all of them there. An editor who drops one, or a number in it, stops the start and not the help. */
function requiredTexts(corpus: Corpus): Readonly<Record<RedReply, string>> {
  const kinds = Object.keys(TEXTS) as RedReply[]
  const problems = [
    ...kinds
      .filter((kind) => !corpus.texts[TEXTS[kind]]?.includes('112'))
      .map((kind) => ({
        file: 'sprog/faste-tekster.yaml',
        line: 1,
        message: `the crisis text ${TEXTS[kind]} is missing, or does not name 112`,
        mend: 'Put it back',
      })),
    ...[...new Set(Object.values(NUMBERS).flat())]
      .filter((id) => !corpus.contacts.get(id)?.phone)
      .map((id) => ({
        file: 'kontakt.yaml',
        line: 1,
        message: `the crisis reply needs ${id} with its phone`,
        mend: 'Put it back',
      })),
  ]
  if (problems.length > 0) throw new CorpusError(problems)
  return Object.fromEntries(kinds.map((kind) => [kind, corpus.texts[TEXTS[kind]] ?? ''])) as Record<RedReply, string>
}
