import type { Answer, Citation, Contact, Option, Reply } from '../contract/index.js'
import { formatDay } from '../corpus/dates.js'

/** A reply for a terminal: the answer with its marks, the numbered points it rests on and their dates, what has changed, and where to go on. */
export function replyText(reply: Reply): string {
  const said = reply.answers.length > 0 ? [introOf(reply), ...reply.answers.map(answerText), noticeText(reply)] : [reply.text]
  const blocks = [
    ...said,
    sourcesText(reply.citations),
    // What the text lists already is not listed again.
    optionsText('Vælg', reply.options, reply.text),
    optionsText('Spørg også', reply.suggestions, reply.text),
    contactsText(reply),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

/** What the text says before the first answer: the care line, or that there are two answers. */
function introOf({ text, answers }: Reply): string {
  const [first] = answers
  if (!first) return ''
  const places = [first.title, unmarked(first.markdown).split('\n', 1)[0] ?? '']
    .map((start) => text.indexOf(start))
    .filter((place) => place >= 0)
  return places.length > 0 ? text.slice(0, Math.min(...places)).trim() : ''
}

const answerText = ({ title, markdown }: Answer): string => [title, '='.repeat([...title].length), '', plain(markdown)].join('\n')

/** Markdown as it is read in a terminal. The reservations, which stand as quotations, keep a sign before them. */
function plain(markdown: string): string {
  return markdown
    .trim()
    .replaceAll(/\*\*(.+?)\*\*/g, '$1')
    .replaceAll(/^> /gm, '! ')
}

const unmarked = (markdown: string): string => plain(markdown).replaceAll(/ ?\[\d+\]/g, '')

const noticeText = ({ currency }: Reply): string => currency.notice ?? ''

function sourcesText(citations: readonly Citation[]): string {
  return citations.length === 0 ? '' : ['Kilder', ...citations.map(sourceLine)].join('\n')
}

function sourceLine({ n, source, locator, validity, basis, excerpt }: Citation): string {
  const notes = [validity.label, ...(basis === 'inferred' ? ['vores egen slutning'] : [])].join(', ')
  return `  [${n}] ${source.title}. ${source.publisher}, ${formatDay(source.issued)}. ${locator} (${notes}).\n      ${excerpt}`
}

function optionsText(heading: string, options: readonly Option[] | undefined, said: string): string {
  const labels = (options ?? []).map(({ label }) => label).filter((label) => !said.includes(label))
  return labels.length === 0 ? '' : [heading, ...labels.map((label) => `  - ${label}`)].join('\n')
}

function contactsText({ handoff = [] }: Reply): string {
  return handoff.length === 0 ? '' : ['Hvem kan hjælpe', ...handoff.map(contactLine)].join('\n')
}

const contactLine = ({ name, helpsWith, phone, url }: Contact): string =>
  `  - ${[name, helpsWith, phone, url].filter(Boolean).join(', ')}`
