import type { Template } from 'liquidjs'
import { Liquid } from 'liquidjs'
import type { IsoDate, Point } from '../corpus/model.js'
import { hasBegun, holdsOn } from '../corpus/validity.js'
import type { PointTest } from './conditions.js'
import type { RenderOptions } from './types.js'

/** A parsed template, ready to be filled any number of times. */
export type Parsed = readonly Template[]

/** LiquidJS with all taken out but if and unless, and with four filters that ask a point how it stands on the day. */
export interface Engine {
  /** Throws LiquidJS' error, whose message has the line. */
  parse(text: string): Parsed
  fill(template: Parsed, options: RenderOptions): string
}

export function createEngine(points: ReadonlyMap<string, Point>): Engine {
  const liquid = new Liquid({ strictFilters: true, strictVariables: true, ownPropertyOnly: true, templates: {}, cache: false })
  for (const name of Object.keys(liquid.tags)) if (name !== 'if' && name !== 'unless') delete liquid.tags[name]
  for (const name of Object.keys(liquid.filters)) delete liquid.filters[name]

  const tests: Record<PointTest, (point: Point, day: IsoDate) => boolean> = {
    holds: (point, day) => holdsOn(point, day) === 'yes',
    running: (point, day) => holdsOn(point, day) === 'running',
    unknown: (point, day) => holdsOn(point, day) === 'unknown',
    begun: hasBegun,
  }
  for (const [name, test] of Object.entries(tests)) {
    liquid.registerFilter(name, function (id: unknown) {
      const point = points.get(String(id))
      const day = (this.context.globals as { readonly day: IsoDate }).day
      return point !== undefined && test(point, day)
    })
  }
  return {
    parse: (text) => liquid.parse(text),
    fill: (template, { day, audience, forloeb }) =>
      liquid.renderSync([...template], { audience, forloeb }, { globals: { day } }) as string,
  }
}
