import type { Corpus } from '../corpus/model.js'
import { tokensOf } from '../retrieval/tokenise.js'

/** A message about the reply before it rather than about the subject. */
export type FollowUp = 'still' | 'source' | 'shorter' | 'thanks' | 'about'

/** Whether a message only carries on: "og hvad hvis jeg er over 40?" */
export interface FollowUps {
  readonly of: (message: string) => FollowUp | undefined
  readonly continues: (message: string) => boolean
}

const LONGEST = 9
const LONGEST_CONTINUATION = 12

/** Reads the phrases of `sprog/opfoelgning.yaml`: a message is a follow-up when a phrase and fillers are all of it. */
export function createFollowUps(corpus: Corpus): FollowUps {
  const { kinds, opens } = corpus.language.followUps
  const fillers = new Set([...corpus.language.stopWords, ...corpus.language.neutralWords])
  const phrases = (Object.entries(kinds) as [FollowUp, readonly string[]][]).flatMap(([kind, list]) =>
    list.map((phrase) => ({ kind, tokens: wordsOf(phrase) })),
  )
  phrases.sort((a, b) => b.tokens.length - a.tokens.length)
  const openings = opens.map(wordsOf)

  return {
    of(message) {
      const tokens = wordsOf(message)
      if (tokens.length === 0 || tokens.length > LONGEST) return undefined
      return phrases.find((phrase) => {
        const at = indexOf(tokens, phrase.tokens)
        return (
          at >= 0 && [...tokens.slice(0, at), ...tokens.slice(at + phrase.tokens.length)].every((token) => fillers.has(token))
        )
      })?.kind
    },
    continues(message) {
      const tokens = wordsOf(message)
      return tokens.length <= LONGEST_CONTINUATION && openings.some((opening) => indexOf(tokens, opening) === 0)
    },
  }
}

const wordsOf = (text: string): string[] => tokensOf(text).map((token) => token.text)

function indexOf(tokens: readonly string[], phrase: readonly string[]): number {
  for (let at = 0; at + phrase.length <= tokens.length; at++) {
    if (phrase.every((token, offset) => tokens[at + offset] === token)) return at
  }
  return -1
}
