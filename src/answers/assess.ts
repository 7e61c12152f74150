import type { Card, Corpus } from '../corpus/model.js'
import type { Analyse, Word } from '../retrieval/analyse.js'
import type { Candidate, CandidateIndex } from '../retrieval/candidates.js'
import type { EdgeHit, FindEdges } from '../retrieval/edges.js'
import { type Weighed, weigh } from './evidence.js'
import { thresholds } from './thresholds.js'

/** What one stretch of words comes to. */
export interface Assessment {
  readonly words: readonly Word[]
  readonly candidates: readonly Candidate[]
  readonly edgeHits: readonly EdgeHit[]
  readonly verdict: Verdict
}

export type Verdict =
  | { readonly kind: 'card'; readonly id: string; readonly weighed: Weighed; readonly strength: number; readonly rival?: string }
  | { readonly kind: 'edge'; readonly id: string; readonly strength: number }
  | { readonly kind: 'none'; readonly why: 'nothing_like_it' | 'too_little_accounted_for' | 'no_content'; readonly weighed?: Weighed }

export interface AssessDeps {
  readonly corpus: Corpus
  readonly analyse: Analyse
  readonly index: CandidateIndex
  readonly findEdges: FindEdges
}

export type Assess = (words: readonly Word[]) => Assessment

/** Judges the best candidates for some words by evidence: raw scores only order them. */
export function createAssess({ corpus, analyse, index, findEdges }: AssessDeps): Assess {
  const says = new Map([...corpus.cards.values()].map(card => [card.id, edgePhrasesOf(card)] as const))

  return words => {
    const candidates = index.rank(words)
    const edgeHits = findEdges(words)
    return { words, candidates, edgeHits, verdict: judge(words, candidates, edgeHits) }
  }

  function judge(words: readonly Word[], candidates: readonly Candidate[], edgeHits: readonly EdgeHit[]): Verdict {
    const card = candidates.find(candidate => candidate.kind === 'card')
    const edge = candidates.find(candidate => candidate.kind === 'edge')

    const veto = edgeHits.find(hit => !card || !says.get(card.id)?.has(hit.phrase))
    if (veto) return { kind: 'edge', id: likelier(veto.id, edgeHits, candidates), strength: 1 }
    if (!words.some(word => word.role === 'content' || word.role === 'unknown')) return { kind: 'none', why: 'no_content' }
    if (edge && edge.likeness >= thresholds.edgeLikeness && (!card || edge.score >= card.score + thresholds.edgeMargin)) {
      return { kind: 'edge', id: edge.id, strength: edge.likeness }
    }
    if (!card) return { kind: 'none', why: 'nothing_like_it' }

    const weighed = weigh(words, corpus.cards.get(card.id) as Card, index)
    if (card.likeness < thresholds.leastLikeness) return { kind: 'none', why: 'nothing_like_it', weighed }
    const needed = weighed.namesSubject ? thresholds.leastShare : thresholds.leastShareUnnamed
    if (card.likeness < thresholds.sureLikeness && weighed.share < needed) {
      return { kind: 'none', why: 'too_little_accounted_for', weighed }
    }
    const rival = candidates.find(other => other.kind === 'card' && other.id !== card.id && other.score > card.score - thresholds.margin)
    return { kind: 'card', id: card.id, weighed, strength: card.likeness * weighed.share, ...(rival ? { rival: rival.id } : {}) }
  }

  /** The edge phrases that a card's own wordings hold: these do not veto it. */
  function edgePhrasesOf(card: Card): ReadonlySet<string> {
    return new Set([card.title, ...card.questions].flatMap(text => findEdges(analyse(text).words).map(hit => hit.phrase)))
  }

  /** Among several edge subjects named, the one that is most like the whole question. */
  function likelier(first: string, hits: readonly EdgeHit[], candidates: readonly Candidate[]): string {
    const named = new Set(hits.map(hit => hit.id))
    return candidates.find(candidate => candidate.kind === 'edge' && named.has(candidate.id))?.id ?? first
  }
}
