import type { Citation } from '../contract/index.js'
import type { Corpus, IsoDate, Source } from '../corpus/model.js'
import { holdsOn, label } from '../corpus/validity.js'
import type { Cited } from './currency.js'

export interface Links {
  readonly point: (id: string) => string
  readonly card: (id: string) => string
}

/** Addresses of pages, absolute where the public URL is known. */
export function createLinks(publicUrl: string): Links {
  return {
    point: (id) => `${publicUrl}/kilder/${id}`,
    card: (id) => `${publicUrl}/svar/${id}`,
  }
}

/** A cited point as the contract shows it, under its number. */
export function toCitation(cited: Cited, n: number, asOf: IsoDate, today: IsoDate, corpus: Corpus, links: Links): Citation {
  const { point, historic } = cited
  const { id, title, publisher, issued, url } = corpus.sources.get(point.sourceId) as Source
  const { from, to } = point.validity
  const address = point.url ?? url
  return {
    n,
    point: point.id,
    source: { id, title, publisher, issued, ...(address ? { url: address } : {}) },
    locator: point.locator,
    excerpt: point.text,
    validity: {
      from,
      ...(to && point.nature === 'rule' ? { to } : {}),
      holds: holdsOn(point, asOf),
      label: label(point, asOf, today),
      ...(point.isReplacedBy.length > 0 ? { replacedBy: [...point.isReplacedBy] } : {}),
    },
    historic,
    basis: point.basis,
    confirmed: point.confirmed,
    href: links.point(point.id),
  }
}
