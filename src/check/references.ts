import type { Card, Corpus, EdgeSubject, Point, Source } from '../corpus/model.js'
import type { Context, Finding, Rule } from './finding.js'
import { errorAt } from './finding.js'

/** Every id that names something elsewhere names something that is there. */
export const references: Rule = (corpus, context) => [
  ...[...corpus.cards.values()].flatMap((card) => ofCard(card, corpus, context)),
  ...[...corpus.edges.values()].flatMap((edge) => ofEdge(edge, corpus)),
  ...[...corpus.sources.values()].flatMap((source) => ofSource(source, corpus)),
  ...[...corpus.points.values()].flatMap((point) => ofPoint(point, corpus)),
  ...ofAmbiguous(corpus, context),
]

function ofCard(card: Card, corpus: Corpus, { flows }: Context): Finding[] {
  const terms = new Set(corpus.language.terms.map(({ id }) => id))
  const missing = (what: string, ids: readonly string[], known: { has(id: string): boolean }) =>
    ids
      .filter((id) => !known.has(id))
      .map((id) => errorAt(card.place, 'references', `${what} \`${id}\` does not exist`, 'Correct the id'))
  const faults = [
    ...missing('the subject', card.subject, terms),
    ...missing('the related card', card.related, corpus.cards),
    ...missing(
      'the reservation',
      card.reservations.map(({ id }) => id),
      corpus.reservations,
    ),
    ...(flows && card.flow !== undefined ? missing('the flow', [card.flow], flows) : []),
  ]
  const own = card.related.includes(card.id)
    ? [errorAt(card.place, 'references', 'the card is related to itself', 'Name another card')]
    : []
  const aloud = card.readAloud
    .filter((id) => !card.reservations.some((use) => use.id === id))
    .map((id) =>
      errorAt(
        card.place,
        'references',
        `\`readAloud\` names \`${id}\`, which is no reservation of the card`,
        'Add it to `reservations` too',
      ),
    )
  return [...faults, ...own, ...aloud, ...card.reservations.flatMap((use) => ofPlaceholders(card, use, corpus))]
}

function ofPlaceholders(card: Card, use: Card['reservations'][number], corpus: Corpus): Finding[] {
  const wanted = [...(corpus.reservations.get(use.id)?.text.matchAll(/\{(\w+)\}/g) ?? [])].map(([, name = '']) => name)
  const given = Object.keys(use.values)
  return [
    ...wanted
      .filter((name) => !given.includes(name))
      .map((name) =>
        errorAt(
          card.place,
          'references',
          `the reservation \`${use.id}\` wants \`${name}\``,
          `Write { id: ${use.id}, ${name}: … }`,
        ),
      ),
    ...given
      .filter((name) => corpus.reservations.has(use.id) && !wanted.includes(name))
      .map((name) =>
        errorAt(card.place, 'references', `the reservation \`${use.id}\` has no place for \`${name}\``, 'Delete it'),
      ),
  ]
}

function ofEdge(edge: EdgeSubject, corpus: Corpus): Finding[] {
  return [
    ...edge.contacts
      .filter((id) => !corpus.contacts.has(id))
      .map((id) => errorAt(edge.place, 'references', `the contact \`${id}\` does not exist`, 'Add it to kontakt.yaml')),
    ...edge.related
      .filter((id) => !corpus.cards.has(id))
      .map((id) => errorAt(edge.place, 'references', `the related card \`${id}\` does not exist`, 'Correct the id')),
  ]
}

function ofSource(source: Source, corpus: Corpus): Finding[] {
  return [...source.isReplacedBy, ...source.attestedBy]
    .filter((id) => !corpus.sources.has(id))
    .map((id) => errorAt(source.place, 'references', `the source \`${id}\` does not exist`, 'Correct the id, or add the source'))
}

function ofPoint(point: Point, corpus: Corpus): Finding[] {
  return point.isReplacedBy
    .filter((id) => !corpus.points.has(id))
    .map((id) =>
      errorAt(
        point.place,
        'references',
        `\`replacedBy\` names \`${id}\`, which does not exist`,
        'Correct the id, or add the point',
      ),
    )
}

function ofAmbiguous(corpus: Corpus, { flows }: Context): Finding[] {
  return corpus.language.ambiguous.flatMap(({ choices, place }) =>
    choices.flatMap(({ label, answerId, flowId, question }) => {
      const named = [answerId, flowId, question].filter((target) => target !== undefined)
      if (named.length !== 1) {
        return [
          errorAt(
            place,
            'references',
            `the choice «${label}» leads to ${named.length} things`,
            'Give it one of answerId, flowId, question',
          ),
        ]
      }
      const gone =
        (answerId !== undefined && !corpus.cards.has(answerId)) ||
        (flowId !== undefined && flows !== undefined && !flows.has(flowId))
      return gone
        ? [
            errorAt(
              place,
              'references',
              `the choice «${label}» leads to \`${answerId ?? flowId}\`, which does not exist`,
              'Correct the id',
            ),
          ]
        : []
    }),
  )
}
