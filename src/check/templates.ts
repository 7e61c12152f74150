import type { Rule } from './finding.js'
import { errorAt } from './finding.js'

/** A template that cannot be used: a condition that is none, an unknown point in one, an open tag, a value to print. */
export const templates: Rule = (_, { compiled }) =>
  compiled.problems
    .filter(({ kind }) => kind === 'template')
    .map((problem) => errorAt(problem, 'templates', problem.message, problem.mend))
