/**
 * Every figure that a decision turns on, in one place. Fitted on the development half of `test/questions`; what each
 * is worth on the other half stands in `docs/evaluation.md`, made by `npm run eval`.
 */
export const thresholds = {
  /** A card whose own wording says this much of the question is taken on likeness alone. */
  sureLikeness: 0.62,
  /** Below this no card is taken, whatever share of the words it accounts for. */
  leastLikeness: 0.3,
  /** Share of the question's content that a card must account for. */
  leastShare: 0.6,
  /** The same where the question does not name the card's subject. */
  leastShareUnnamed: 0.8,
  /** An unknown word weighs this much of the rarest known one. */
  unknownWeight: 0.8,
  /** Two cards nearer than this in score are both offered. */
  margin: 0.03,
  /** How much better an edge subject must be liked than the best card to decline by likeness alone. */
  edgeMargin: 0.0,
  /** An edge subject that no word names declines only from this likeness on. */
  edgeLikeness: 0.45,
  /** Points are shown as passages only when one accounts for this share of the question. */
  passageShare: 0.6,
} as const

export type Thresholds = { readonly [K in keyof typeof thresholds]: number }
