import { cardTexts } from './every-text.js'
import type { Rule } from './finding.js'
import { errorAt } from './finding.js'

const faults: readonly { readonly pattern: RegExp; readonly what: string; readonly mend: string }[] = [
  { pattern: /<[a-z/!?]/i, what: 'raw html', mend: 'Write Markdown: html is shown as its characters' },
  {
    pattern: /\]\((?!https:\/\/)[^)]*\)/,
    what: 'a link that does not begin with https://',
    mend: 'Give the whole https address',
  },
  { pattern: /!\[[^\]]*\]\(/, what: 'an image', mend: 'Say it in words' },
  { pattern: /\]\{(?!\.raad\}|%)/, what: 'an unknown span', mend: 'The only one is [advice]{.raad}' },
  { pattern: /(?<!\])\{\.raad\}/, what: '{.raad} with nothing before it', mend: 'Write [advice]{.raad} on one line' },
]

/** Markdown that would not come out as its editor thinks. */
export const markup: Rule = (corpus) =>
  cardTexts(corpus).flatMap(({ text, place }) =>
    faults.filter(({ pattern }) => pattern.test(text)).map(({ what, mend }) => errorAt(place, 'markup', what, mend)),
  )
