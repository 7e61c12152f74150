import type { Card, Place } from '../corpus/model.js'
import type { Finding, Rule } from './finding.js'
import { errorAt } from './finding.js'
import { professionalAreas } from './professional-areas.js'
import { quote, sentencesIn } from './shown.js'

/** Subjects about which somebody may stay away or say no, and lose money or the case by it. */
const riskySubject = /praktik|tilbud|moede|undersoegelse|(?<!sags)behandling|operation/
const riskyTitle = /praktik|tilbud|(?<!\p{L})møde(?!\p{L})|undersøgelse|(?<!sags)behandling|operation/iu
const staySafe = ['bliv-ikke-vaek', 'sig-ikke-nej', 'laege-foerst']

/** "Se efter fristen i brevet" shows no limit: it is the safe thing to say. */
const complaintLimit = /(?<!\p{L})(?:senest|inden|uger)(?!\p{L})/iu
const complaint = /(?<!\p{L})klag/iu
const limit = /frist/i
const hours = /(?<!\p{L})time(?:r|tal\p{L}*|grænse\p{L}*)?(?!\p{L})/iu

/** The fixed rule: what a reader could be hurt by is never said without the sentence that keeps her from it. */
export const requiredReservations: Rule = (corpus, { shown }) => {
  const findings: Finding[] = []
  for (const card of corpus.cards.values()) {
    const risky = card.subject.some((id) => riskySubject.test(id)) || riskyTitle.test(card.title)
    if (risky && !professionalAreas.has(card.area) && !staySafe.some((id) => carries(card, id))) {
      findings.push(
        errorAt(
          card.place,
          'required-reservations',
          'a card about praktik, tilbud, møde, undersøgelse or behandling has nothing against staying away',
          `Add one of \`${staySafe.join('`, `')}\``,
        ),
      )
    }
    const names = [card.title, ...card.subject]
    if (names.some((name) => limit.test(name)) && names.some((name) => complaint.test(name)))
      findings.push(...withoutLimits(card, card.place, 'the card'))
  }
  for (const {
    shown: { card },
    sentence,
    place,
  } of sentencesIn(shown, 'short', 'answer', 'steps')) {
    if (complaint.test(sentence.text) && complaintLimit.test(sentence.text)) {
      findings.push(...withoutLimits(card, place, quote(sentence.text)))
    }
    if (card.subject.some((id) => id.includes('fleks')) && hours.test(sentence.text) && !carries(card, 'ingen-timegraense')) {
      findings.push(
        errorAt(
          place,
          'required-reservations',
          `hours in fleksjob, ${quote(sentence.text)}, without \`ingen-timegraense\``,
          'Add the reservation `ingen-timegraense`',
        ),
      )
    }
  }
  return findings
}

function withoutLimits(card: Card, place: Place, where: string): Finding[] {
  return ['brevets-frist', 'ikke-for-sent']
    .filter((id) => !carries(card, id))
    .map((id) =>
      errorAt(
        place,
        'required-reservations',
        `a time limit for complaining, ${where}, without \`${id}\``,
        `Add the reservation \`${id}\``,
      ),
    )
}

function carries(card: Card, id: string): boolean {
  return card.reservations.some((use) => use.id === id)
}
