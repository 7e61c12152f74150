/**
 * Every figure that a decision turns on, in one place. Fitted on the development half of `test/questions`; what the whole
 * reaches on both halves stands in `docs/evaluation.md`, made by `npm run eval`.
 */
export const thresholds = {
  /** A card whose own wording says this much of the question is not put beside another one. Wrong cards seldom come over it. */
  sureLikeness: 0.62,
  /** Under this ordering figure nothing was found: covered questions lie above it, weather and recipes below. */
  leastScore: 0.16,
  /** Share of the question's content that a card must account for where the question names the card's subject. */
  leastShare: 0.25,
  /** The same where a word stands in the question that nobody here uses: it may be the very thing asked about. */
  leastShareUnknown: 0.55,
  /** The same where the question does not name the card's subject. */
  leastShareUnnamed: 0.5,
  /** A word that only somebody's wording holds, and no point, title or term, weighs this much of a word of the subject. */
  storyWeight: 0.15,
  /** An unknown word weighs this much of the rarest known one. */
  unknownWeight: 0.8,
  /** Of cards placed nearer than this the one is taken of which a wording is most like the question. */
  tie: 0.02,
  /** Two cards nearer than this are both offered; nearer than `beside`, the second is the first thing suggested under the answer. */
  margin: 0.004,
  beside: 0.04,
  /** Under this ordering figure, this likeness and this share a card is a guess: it is offered, beside the next, and not answered. */
  guessScore: 0.25,
  guessLikeness: 0.6,
  guessShare: 0.9,
  /** Neither, where one is sure and liker than the other by this much. */
  likenessMargin: 0.03,
  likenessMarginUnsure: 0.15,
  /** From this share on a message is accounted for as a whole, and is not cut into its parts. */
  fairShare: 0.5,
  /** How much better an edge subject must be placed than the best card to decline by likeness alone; more where a covered subject is named. */
  edgeMargin: 0,
  edgeMarginNamed: 0.02,
  /** An edge subject that no word names declines only from this ordering figure on. */
  edgeScore: 0.14,
  /** Points are shown as passages only when one accounts for this share of the question. */
  passageShare: 0.6,
} as const
