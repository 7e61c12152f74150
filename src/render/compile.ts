import { nextDay } from '../corpus/dates.js'
import type { Card, CardParts, Corpus, IsoDate, Place, Template } from '../corpus/model.js'
import { boundaryDays } from '../corpus/validity.js'
import type { Engine, Parsed } from './liquid.js'
import { createEngine } from './liquid.js'
import { anyMark, markLine } from './marks.js'
import type { CardScan, TemplateProblem, WrittenCitation, WrittenCondition } from './scan.js'
import { canBeRead, scanPart } from './scan.js'

/** A card made ready: parsed once, its citations found, and the days known on which its text may change. */
export interface CompiledCard {
  readonly card: Card
  readonly parts: Readonly<Record<keyof CardParts, CompiledPart>>
  /** Over the three parts; marks in the parsed text are indexes into this. */
  readonly citations: readonly WrittenCitation[]
  readonly conditions: readonly WrittenCondition[]
  /** Sorted: before the first, between two, and from the last on, the card reads the same. */
  readonly days: readonly IsoDate[]
  /** Whether the text depends on these at all. */
  readonly usesAudience: boolean
  readonly usesForloeb: boolean
}

export interface CompiledPart {
  readonly template: Parsed
  /** Line by line: does the written line hold nothing but tags? */
  readonly tagsOnly: readonly boolean[]
  readonly place: Place
}

/** All cards made ready, and what is wrong with their templates. A card with a fault that Liquid cannot read is left out. */
export interface CompiledCards {
  readonly cards: ReadonlyMap<string, CompiledCard>
  readonly problems: readonly TemplateProblem[]
  readonly engine: Engine
}

export function compileCards(corpus: Corpus): CompiledCards {
  const engine = createEngine(corpus.points)
  const problems: TemplateProblem[] = []
  const cards = new Map<string, CompiledCard>()
  for (const card of corpus.cards.values()) {
    const compiled = compileCard(card, corpus, engine, problems)
    if (compiled !== undefined) cards.set(card.id, compiled)
  }
  return { cards, problems, engine }
}

function compileCard(card: Card, corpus: Corpus, engine: Engine, problems: TemplateProblem[]): CompiledCard | undefined {
  const scan: CardScan = { citations: [], conditions: [], usesAudience: false, usesForloeb: false, problems, corpus }
  const short = compilePart(card.parts.short, scan, engine)
  const answer = compilePart(card.parts.answer, scan, engine)
  const steps = compilePart(card.parts.steps, scan, engine)
  if (!short || !answer || !steps) return undefined
  return {
    card,
    parts: { short, answer, steps },
    citations: scan.citations,
    conditions: scan.conditions,
    days: daysOf(card, scan),
    usesAudience: scan.usesAudience,
    usesForloeb: scan.usesForloeb,
  }
}

function compilePart(template: Template, scan: CardScan, engine: Engine): CompiledPart | undefined {
  const { place } = template
  const before = scan.problems.length
  const { text, marked } = scanPart(template, scan)
  const source = marked.split('\n').map(withLineMark).join('\n')
  if (!canBeRead(scan.problems.slice(before))) return undefined
  try {
    const tagsOnly = text.split('\n').map((line) => onlyTags.test(line))
    return { template: engine.parse(source), tagsOnly, place }
  } catch (error) {
    const { message } = error as Error
    const line = place.line + Number(/line:(\d+)/.exec(message)?.[1] ?? 1) - 1
    const what = message.replace(/, line:.*$/s, '').replace(anyMark, '')
    scan.problems.push({
      file: place.file,
      line,
      kind: 'template',
      message: what,
      mend: 'Close each `{% if %}` with `{% endif %}`',
    })
    return undefined
  }
}

const onlyTags = /^\s*(?:\{%[^]*?%\}\s*)+$/

/** The line with its number at its end, or before a `-%}` there, which else could not take the line end away. */
function withLineMark(line: string, index: number): string {
  if (!/-%\}\s*$/.test(line)) return line + markLine(index)
  return onlyTags.test(line) ? line : line.replace(/\{%(?:(?!\{%)[^])*$/, (tag) => markLine(index) + tag)
}

/** The days on which a point that the card names changes its state, or one of its reservations comes or goes. */
function daysOf(card: Card, scan: CardScan): IsoDate[] {
  const named = new Set([...scan.conditions, ...scan.citations].map(({ point }) => point))
  const points = [...named].flatMap((id) => scan.corpus.points.get(id) ?? [])
  const days = new Set(boundaryDays(points))
  for (const { id } of card.reservations) {
    const { from, to } = scan.corpus.reservations.get(id) ?? {}
    if (from !== undefined) days.add(from)
    if (to !== undefined) days.add(nextDay(to))
  }
  return [...days].sort()
}
