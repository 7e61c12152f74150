import type { Place } from '../corpus/model.js'
import type { Finding, Rule } from './finding.js'
import { errorAt } from './finding.js'
import { professionalAreas } from './professional-areas.js'
import { quotable } from './quotations.js'
import type { Shown } from './shown.js'
import { sentencesIn } from './shown.js'
import { wholeWord } from './whole-word.js'

const imperatives =
  'ring|skriv|spørg|klag|bliv|gå|kom|send|sig|tag|vent|mød|ignorer|lad|gør|prøv|se|find|bed|læs|søg|begynd|slap|glem|kontakt'

/** These are nouns as well: "du får bare svar". */
const imperativesFirst = `${imperatives}|brug|svar|start`

interface Refused {
  readonly pattern: RegExp
  readonly instead: string
  readonly allowed?: (shown: Shown) => boolean
}

/** The first day on which kommunerne need no jobcenter: before it the word was right. */
const noJobcentre = '2026-02-01'

const refused: readonly Refused[] = [
  {
    pattern: wholeWord('ulovligt?|ulovlige|ugyldigt?|ugyldige'),
    instead: 'Say what can be done: «… kan være en grund til at klage»',
  },
  { pattern: wholeWord('garanteret|helt sikkert|skal nok gå'), instead: 'Promise nothing' },
  {
    pattern: wholeWord('du behøver ikke|behøver du ikke|du kan roligt'),
    instead: 'Give a safe order: write, ask, get an answer, act',
  },
  {
    pattern: wholeWord(`bare (?:${imperatives})|(?:${imperativesFirst}) bare`),
    instead: 'Leave «bare» out: it is not that easy',
  },
  { pattern: wholeWord('selvfølgelig|naturligvis|desværre'), instead: 'Leave the word out' },
  { pattern: wholeWord('man'), instead: 'Say who: kommunen, lægen, du' },
  { pattern: wholeWord('såfremt'), instead: 'Write «hvis»' },
  { pattern: wholeWord('i henhold til|jf\\.?'), instead: 'Write «efter» or «ifølge»' },
  { pattern: wholeWord('vedrørende'), instead: 'Write «om»' },
  { pattern: wholeWord('foranlediges'), instead: 'Say who does what' },
  { pattern: wholeWord('borgeren|borgerens'), instead: 'Write «du»', allowed: ({ card }) => professionalAreas.has(card.area) },
  { pattern: wholeWord('ressourcestærke?|motiverede?|motiveret|udfordringer(?:ne)?'), instead: 'Say what it is' },
  {
    pattern: wholeWord('jobcentrets?|jobcenteret'),
    instead: 'Write «kommunen»',
    allowed: ({ until }) => until !== undefined && until <= noJobcentre,
  },
]

/** Words that blame, promise, rule on a case or keep a reader out, in what citizens read. Quotations are excepted. */
export const refusedWords: Rule = (corpus, { shown }) => [
  ...[...sentencesIn(shown, 'short', 'answer', 'steps')]
    .filter(({ shown: text }) => text.audience === 'citizen')
    .flatMap(({ shown: text, sentence, place }) => findingsIn(sentence.text, place, text)),
  ...[...corpus.reservations.values()].flatMap(({ text, place }) => findingsIn(text, place)),
  ...[...corpus.edges.values()].flatMap(({ pointer, place }) => findingsIn(pointer, place)),
]

function findingsIn(text: string, place: Place | undefined, shown?: Shown): Finding[] {
  return refused.flatMap(({ pattern, instead, allowed }) => {
    const match = pattern.exec(quotable(text))
    if (match === null || (shown !== undefined && allowed?.(shown) === true)) return []
    return [errorAt(place, 'refused-words', `the word «${match[0]}»`, instead)]
  })
}
