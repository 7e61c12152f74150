import type { IsoDate } from '../contract/index.js'
import { type Clock, today } from '../corpus/dates.js'

/** The Danish day, worked out once a minute: no time zone changes its day within one. */
export function dayKeeper(clock: Clock): () => IsoDate {
  let minute = Number.NaN
  let day: IsoDate = ''
  return () => {
    const now = clock()
    const current = Math.floor(now.getTime() / 60_000)
    if (current !== minute) {
      minute = current
      day = today(() => now)
    }
    return day
  }
}
