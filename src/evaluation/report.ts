import type { Measure } from './measure.js'

/** Whether a figure is under its floor. */
export const isShort = (measure: Measure): boolean => measure.floor !== undefined && measure.right < measure.floor * measure.of

/** The figures as a table in plain text. Misses of the half kept for reporting stay unsaid unless asked for. */
export function reportOf(measures: readonly Measure[], show: { readonly misses: boolean; readonly all: boolean }): string {
  const width = Math.max(...measures.map((measure) => measure.name.length))
  return measures
    .map((measure) => [rowOf(measure, width), ...(show.misses ? missesOf(measure, show.all) : [])].join('\n'))
    .join('\n')
}

function rowOf(measure: Measure, width: number): string {
  const share = measure.of === 0 ? '-' : `${((100 * measure.right) / measure.of).toFixed(1)} %`
  const floor =
    measure.floor === undefined ? '' : `  floor ${Math.round(measure.floor * 100)} %${isShort(measure) ? '  SHORT' : ''}`
  return `${measure.name.padEnd(width)}  ${`${measure.right}/${measure.of}`.padStart(9)}  ${share.padStart(7)}${floor}`
}

const missesOf = (measure: Measure, all: boolean): string[] =>
  measure.misses
    .filter((miss) => all || miss.half === 'tune')
    .map((miss) => `    ${miss.q}\n        got ${miss.got}; wanted ${miss.wanted}`)
