import { audiences, forloebValues } from './types.js'

/** What a point may be asked in a condition: `"source#point" | holds`. */
export const pointTests = ['holds', 'running', 'unknown', 'begun'] as const

export type PointTest = (typeof pointTests)[number]

/** A tag of a template taken apart; `fault` says in words what is wrong with it. */
export interface Tag {
  readonly point?: string
  readonly test?: PointTest
  readonly variables: readonly ('audience' | 'forloeb')[]
  readonly fault?: string
}

const variableTest = /^(audience|forloeb)\s*(?:==|!=)\s*(?:"([^"]*)"|'([^']*)')$/
const pointTest = /^(?:"([^"]*)"|'([^']*)')\s*\|\s*(\w+)$/

/** Variable -> the values it may have. */
const values: Readonly<Record<string, readonly string[]>> = { audience: audiences, forloeb: forloebValues }

/**
 * Reads the inside of `{% … %}`. Liquid itself takes far more, and takes `a == "b" and "c" | holds` for something else than it
 * looks like: so a condition is one test of one point, or tests of the variables joined by and/or, and nothing else.
 */
export function readTag(inside: string): Tag {
  const [, name = '', rest = ''] = /^\s*(\S*)\s*([^]*?)\s*$/.exec(inside) ?? []
  if (name === 'else' || name === 'endif' || name === 'endunless') {
    return { variables: [], ...(rest !== '' && { fault: `\`${name}\` takes no condition` }) }
  }
  if (name !== 'if' && name !== 'elsif' && name !== 'unless')
    return { variables: [], fault: `\`{% ${name} %}\` is no tag of a card` }
  return readCondition(rest)
}

function readCondition(condition: string): Tag {
  const point = pointTest.exec(condition)
  if (point) {
    const test = point[3] ?? ''
    const id = point[1] ?? point[2] ?? ''
    if (!isPointTest(test)) return { point: id, variables: [], fault: `\`${test}\` is nothing that a point can be asked` }
    return { point: id, test, variables: [] }
  }
  const variables: ('audience' | 'forloeb')[] = []
  for (const test of condition.split(/\s+(?:and|or)\s+/)) {
    const match = variableTest.exec(test)
    const variable = match?.[1] as 'audience' | 'forloeb' | undefined
    if (variable === undefined) return { variables, fault: `\`${test}\` is no condition of a card` }
    const value = match?.[2] ?? match?.[3] ?? ''
    if (!values[variable]?.includes(value)) return { variables, fault: `\`${variable}\` is never "${value}"` }
    variables.push(variable)
  }
  return { variables }
}

function isPointTest(test: string): test is PointTest {
  return (pointTests as readonly string[]).includes(test)
}
