import type { Rule } from './finding.js'
import { errorAt } from './finding.js'

/** A citation of a point that does not exist, in whichever branch it stands. */
export const citationTargets: Rule = (_, { compiled }) =>
  compiled.problems
    .filter(({ kind }) => kind === 'citation')
    .map((problem) => errorAt(problem, 'citation-targets', `a citation of nothing: ${problem.message}`, problem.mend))
