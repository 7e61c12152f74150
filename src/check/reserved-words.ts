import type { Corpus } from '../corpus/model.js'
import type { Finding, Rule } from './finding.js'
import { errorAt } from './finding.js'
import { professionalAreas } from './professional-areas.js'
import { quotable } from './quotations.js'
import type { ShownSentence } from './shown.js'
import { quote, sentencesIn } from './shown.js'
import { wholeWord } from './whole-word.js'

const right = wholeWord('har(?: du| jeg)? (?:\\p{L}+ )?(?:ret til|krav på)|senest')
const duty = wholeWord('kommunen skal|skal kommunen')
const count = '\\d+(?:,\\d+)?½?|en|én|halvanden|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tyve|tredive'
const hours = wholeWord(`(?<!\\d)(?:${count})(?: en halv| og en halv)? timer?`)

/** Words that are heard as a promise: they stand only over a sentence that says how sure it is. */
export const reservedWords: Rule = (corpus, { shown }) =>
  [...sentencesIn(shown, 'short', 'answer', 'steps')].flatMap((place) => findingsIn(place, corpus))

function findingsIn({ shown: { card, audience }, sentence, place }: ShownSentence, corpus: Corpus): Finding[] {
  if (audience !== 'citizen') return []
  const text = quotable(sentence.text)
  const findings: Finding[] = []
  const promise =
    right.exec(text)?.[0] ??
    (restsOnUnconfirmed(
      sentence.citations.map(({ point }) => point),
      corpus,
    )
      ? duty.exec(text)?.[0]
      : undefined)
  if (promise !== undefined && card.reservations.length === 0) {
    findings.push(
      errorAt(
        place,
        'reserved-words',
        `«${promise}» in ${quote(sentence.text)} without a reservation`,
        'Add the reservation that says how sure it is, such as `ikke-laest`',
      ),
    )
  }
  const written = hours.exec(text)?.[0]
  if (
    written !== undefined &&
    !professionalAreas.has(card.area) &&
    !card.reservations.some(({ id }) => id === 'ingen-timegraense')
  ) {
    findings.push(
      errorAt(
        place,
        'reserved-words',
        `«${written}» in ${quote(sentence.text)} without \`ingen-timegraense\``,
        'Add the reservation `ingen-timegraense`',
      ),
    )
  }
  return findings
}

function restsOnUnconfirmed(points: readonly string[], corpus: Corpus): boolean {
  return points.some((id) => corpus.points.get(id)?.confirmed === false)
}
