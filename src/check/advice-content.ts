import { figuresIn } from './figures.js'
import type { Finding, Rule } from './finding.js'
import { errorAt } from './finding.js'
import { quote, sentencesIn } from './shown.js'
import { wholeWord } from './whole-word.js'

const authority = '(?:kommunen|sagsbehandleren)'
/** What may stand between kommunen and its verb: nothing that begins another clause or lets somebody else act. */
const between = '(?:(?!(?<!\\p{L})(?:du|jeg|vi)(?!\\p{L}))[^.,;:!?«»]){0,60}'
const duty = wholeWord(`${authority}(?!\\p{L})${between}(?<!\\p{L})(?:skal|må)|(?:skal|må)\\s+${authority}`)

const right = wholeWord(
  [
    'ret(?:ten)? til',
    '(?:har|have|havde|får|få|giver|give)(?: du| jeg| I)? ret',
    '(?:din|min|jeres|vores)(?: \\p{L}+)? ret',
    'retskrav\\p{L}*',
    'rettighed\\p{L}*',
  ].join('|'),
)
const claim = wholeWord('krav(?:et|ene)?')

/** The numbers that somebody in danger is given; they are no figures. */
const emergency = /(?<!§\s*)(?<!\d)(?:70 20 12 01|112|1813|1888)(?!\d)/g

/** A number word is a figure where it counts time or money; "skriv tre linjer" is none, and five minutes harm nobody. */
const counted = /^\s*(?:hele )?(?:dag|uge|måned|år|time|kr|kroner|procent)/i

/**
 * Advice rests on no point. So in an advice span, and in Det kan du gøre where nothing is cited, stands no figure, no §,
 * no date, no right, no claim, and nothing that kommunen must do: what could be law must cite it.
 */
export const adviceContent: Rule = (_, { shown }) =>
  [...sentencesIn(shown, 'short', 'answer', 'steps')].flatMap(({ sentence, part, place }): Finding[] => {
    if (sentence.citations.length > 0 || (part !== 'steps' && !sentence.advice)) return []
    return faultsOf(sentence.text).map((fault) =>
      errorAt(
        place,
        'advice-content',
        `${fault} in uncited advice: ${quote(sentence.text)}`,
        'Cite the point it rests on, or leave it out',
      ),
    )
  })

function faultsOf(written: string): string[] {
  const text = written.replace(emergency, '')
  const figure = figuresIn(text).find(
    ({ written: word }) => /[\d§½]/.test(word) || counted.test(text.slice(text.indexOf(word) + word.length)),
  )
  return [
    ...(figure ? [`the figure «${figure.written}»`] : []),
    ...(text.includes('§') && !figure ? ['a §'] : []),
    ...[right, claim, duty].flatMap((pattern) => {
      const match = pattern.exec(text)
      return match ? [`«${match[0]}»`] : []
    }),
  ]
}
