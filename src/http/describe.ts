import type { AnswerInfo, IsoDate, Point, Source, Validity } from '../contract/index.js'
import type * as model from '../corpus/model.js'
import { type Dated, holdsOn, label } from '../corpus/validity.js'

/** The day that things are shown for, the day it is, and where links begin. */
export interface View {
  readonly asOf: IsoDate
  readonly today: IsoDate
  readonly publicUrl: string
}

/** A source's own statement of validity is a rule's. */
export function sourceOf(source: model.Source, view: View): Source {
  return {
    id: source.id,
    title: source.title,
    publisher: source.publisher,
    issued: source.issued,
    kind: source.kind,
    validity: validityOf({ nature: 'rule', validity: source.valid }, source.isReplacedBy, view),
    isReplacedBy: source.isReplacedBy,
    attestedBy: source.attestedBy,
    basis: source.basis,
    confirmed: source.confirmed,
    checked: source.checked,
    ...(source.url === undefined ? {} : { url: source.url }),
    href: `${view.publicUrl}/kilder/${source.id}`,
  }
}

export function pointOf(point: model.Point, view: View): Point {
  return {
    id: point.id,
    text: point.text,
    locator: point.locator,
    nature: point.nature,
    validity: validityOf(point, point.isReplacedBy, view),
    basis: point.basis,
    confirmed: point.confirmed,
    checked: point.checked,
    ...(point.url === undefined ? {} : { url: point.url }),
    href: `${view.publicUrl}/kilder/${point.sourceId}#${point.id.slice(point.sourceId.length + 1)}`,
  }
}

export function answerInfoOf(card: model.Card, { publicUrl }: Pick<View, 'publicUrl'>): AnswerInfo {
  return {
    id: card.id,
    title: card.title,
    area: card.area,
    ...(card.withdrawn ? { withdrawn: true as const } : {}),
    href: `${publicUrl}/svar/${card.id}`,
  }
}

function validityOf(dated: Dated, replacedBy: readonly string[], { asOf, today }: View): Validity {
  const { from, to } = dated.validity
  return {
    from,
    ...(to === undefined ? {} : { to }),
    holds: holdsOn(dated, asOf),
    label: label(dated, asOf, today),
    ...(replacedBy.length > 0 ? { replacedBy } : {}),
  }
}
