import type { Contact } from '../contract/index.js'
import type { Corpus, IsoDate, Contact as KnownContact } from '../corpus/model.js'

/** People to turn to, in the order given; the operator's own line first. A contact past its review day falls out. */
export type Handoff = (ids: readonly string[], today: IsoDate) => Contact[]

export function createHandoff(corpus: Corpus, own: readonly Contact[]): Handoff {
  return (ids, today) => [
    ...own,
    ...[...new Set(ids)]
      .map((id) => corpus.contacts.get(id))
      .filter((contact): contact is KnownContact => contact !== undefined && today <= contact.reviewBy)
      .map(shown),
  ]
}

const shown = ({ id, name, helpsWith, phone, url }: KnownContact): Contact => ({
  id,
  name,
  helpsWith,
  ...(phone ? { phone } : {}),
  ...(url ? { url } : {}),
})
