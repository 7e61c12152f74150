import { isEvidence, type Word } from '../retrieval/analyse.js'
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
  | {
      readonly kind: 'card'
      readonly id: string
      readonly weighed: Weighed
      readonly strength: number
      readonly near?: string
      readonly beside?: string
    }
  | { readonly kind: 'edge'; readonly id: string; readonly strength: number }
  | {
      readonly kind: 'none'
      readonly why: 'nothing_like_it' | 'too_little_accounted_for' | 'no_content'
      readonly weighed?: Weighed
    }

export interface AssessDeps {
  readonly index: CandidateIndex
  readonly findEdges: FindEdges
}

export type Assess = (words: readonly Word[]) => Assessment

/** Judges the best candidates for some words by evidence: raw scores only order them. */
export function createAssess({ index, findEdges }: AssessDeps): Assess {
  return (words) => {
    const candidates = index.rank(words)
    const edgeHits = findEdges(words)
    return { words, candidates, edgeHits, verdict: judge(words, candidates, edgeHits) }
  }

  function judge(words: readonly Word[], candidates: readonly Candidate[], edgeHits: readonly EdgeHit[]): Verdict {
    const card = nearestOfTheBest(candidates.filter((candidate) => candidate.kind === 'card'))
    const edge = candidates.find((candidate) => candidate.kind === 'edge')

    const veto = edgeHits.find((hit) => !card || !index.says(card.id, hit.phrase))
    if (veto) return { kind: 'edge', id: likelier(veto.id, edgeHits, candidates), strength: 1 }
    if (!words.some(isEvidence)) return { kind: 'none', why: 'no_content' }
    const weighed = card && weigh(words, card.id, index)
    if (edge && isNearer(edge, card, weighed)) return { kind: 'edge', id: edge.id, strength: edge.likeness }
    if (!card || !weighed || card.score < thresholds.leastScore)
      return { kind: 'none', why: 'nothing_like_it', ...(weighed ? { weighed } : {}) }
    if (weighed.share < shareNeeded(weighed)) return { kind: 'none', why: 'too_little_accounted_for', weighed }
    const others = candidates.filter((other) => other.kind === 'card' && other.id !== card.id)
    const guess =
      card.score < thresholds.guessScore && card.likeness < thresholds.guessLikeness && weighed.share < thresholds.guessShare
    const near = guess ? others[0] : others.find((other) => isRival(other, card, thresholds.margin))
    const beside = others.find((other) => isRival(other, card, thresholds.beside))
    return {
      kind: 'card',
      id: card.id,
      weighed,
      strength: card.score * weighed.share,
      ...(near ? { near: near.id } : {}),
      ...(beside ? { beside: beside.id } : {}),
    }
  }

  /** Among several edge subjects named, the one that is most like the whole question. */
  function likelier(first: string, hits: readonly EdgeHit[], candidates: readonly Candidate[]): string {
    const named = new Set(hits.map((hit) => hit.id))
    return candidates.find((candidate) => candidate.kind === 'edge' && named.has(candidate.id))?.id ?? first
  }
}

/** An edge subject declines by likeness where it is placed before the best card; clearly before, where the card's subject is named. */
function isNearer(edge: Candidate, card: Candidate | undefined, weighed: Weighed | undefined): boolean {
  if (edge.score < thresholds.edgeScore) return false
  return !card || edge.score >= card.score + (weighed?.namesSubject ? thresholds.edgeMarginNamed : thresholds.edgeMargin)
}

function shareNeeded({ namesSubject, unknown }: Weighed): number {
  if (!namesSubject) return thresholds.leastShareUnnamed
  return unknown > 0 ? thresholds.leastShareUnknown : thresholds.leastShare
}

/** Of cards that are placed all but equal, the one of which a wording is most like the question. */
function nearestOfTheBest(cards: readonly Candidate[]): Candidate | undefined {
  const [first] = cards
  if (!first) return undefined
  return cards
    .filter((card) => card.score > first.score - thresholds.tie)
    .reduce((nearest, card) => (card.likeness > nearest.likeness ? card : nearest), first)
}

/** Whether two cards come so near each other, in place and in likeness, that the asker should see both. */
function isRival(other: Candidate, card: Candidate, margin: number): boolean {
  const liker = card.likeness - other.likeness
  if (liker > (card.likeness >= thresholds.sureLikeness ? thresholds.likenessMargin : thresholds.likenessMarginUnsure))
    return false
  return Math.abs(other.score - card.score) < margin
}
