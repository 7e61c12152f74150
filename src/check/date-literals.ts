import { monthNames } from '../corpus/dates.js'
import { cardTexts } from './every-text.js'
import type { Rule } from './finding.js'
import { errorAt } from './finding.js'

const literal = new RegExp(`\\d{4}-\\d{2}-\\d{2}|(?<!\\d)(?:19|20)\\d\\d(?!\\d)|\\d\\.\\s*(?:${monthNames.join('|')})`, 'i')

/** Dates live in points: a condition that names one would go on saying so after the point is corrected. */
export const dateLiterals: Rule = (corpus) =>
  cardTexts(corpus).flatMap(({ text, place }) =>
    [...text.matchAll(/\{%(.*?)%\}/g)]
      // The id of a point may hold its source's year.
      .filter(([, inside = '']) => literal.test(inside.replace(/"[^"]*#[^"]*"|'[^']*#[^']*'/g, '')))
      .map(([tag]) =>
        errorAt(
          place,
          'date-literals',
          `a date in the condition \`${tag}\``,
          'Ask a point instead: {% if "source#point" | holds %}',
        ),
      ),
  )
