import type { Reply } from '../contract/index.js'
import type { Corpus, IsoDate } from '../corpus/model.js'
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
  return (kind, text, today) => ({
    status: 'urgent',
    asOf: today,
    corpus: { version: corpus.version },
    text: corpus.texts[TEXTS[kind]] ?? '',
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
