import { z } from 'zod'
import type { AmbiguousWord, Language, Term } from './model.js'
import * as shape from './shapes.js'
import type { ReadYaml } from './yaml.js'

/** The shapes of the word lists in `sprog/`. */

export const termsShape = z.array(z.strictObject({ id: shape.slug, label: shape.text, forms: shape.texts.default([]) }))

export const stopWordsShape = z.strictObject({ words: shape.texts, questionWords: shape.texts })

export const neutralShape = z.record(shape.text, shape.texts)

export const stemsShape = z.record(shape.text, shape.text)

export const compoundShape = z.strictObject({ parts: shape.texts })

const choiceShape = z.strictObject({
  label: shape.text,
  answerId: shape.slug.optional(),
  flowId: shape.slug.optional(),
  question: shape.text.optional(),
})

export const ambiguousShape = z.array(
  z.strictObject({ words: shape.texts.min(1), question: shape.text, choices: z.array(choiceShape).min(2) }),
)

export const followUpShape = z.strictObject({
  kinds: z.strictObject({
    still: shape.texts,
    source: shape.texts,
    shorter: shape.texts,
    thanks: shape.texts,
    about: shape.texts,
  }),
  opens: shape.texts,
})

/** What the files of `sprog/` hold, each as its shape has it. */
export interface LanguageFiles {
  readonly terms: z.infer<typeof termsShape>
  readonly stopWords: z.infer<typeof stopWordsShape>
  readonly neutral: z.infer<typeof neutralShape>
  readonly stems: z.infer<typeof stemsShape>
  readonly compounds: z.infer<typeof compoundShape>
  readonly ambiguous: z.infer<typeof ambiguousShape>
  readonly followUps: z.infer<typeof followUpShape>
}

/** Puts the word lists together; the neutral words' groups are for the editor only. */
export function toLanguage(files: LanguageFiles, places: { readonly terms: ReadYaml; readonly ambiguous: ReadYaml }): Language {
  return {
    terms: files.terms.map(
      (term, index): Term => ({ ...term, place: { file: 'sprog/begreber.yaml', line: places.terms.lineOf([index]) } }),
    ),
    stopWords: files.stopWords.words,
    questionWords: files.stopWords.questionWords,
    neutralWords: [...new Set(Object.values(files.neutral).flat())],
    stems: files.stems,
    compoundParts: files.compounds.parts,
    followUps: files.followUps,
    ambiguous: files.ambiguous.map(
      (word, index): AmbiguousWord => ({
        words: word.words,
        question: word.question,
        choices: word.choices.map(({ label, answerId, flowId, question }) => ({
          label,
          ...(answerId && { answerId }),
          ...(flowId && { flowId }),
          ...(question && { question }),
        })),
        place: { file: 'sprog/spoerg-igen.yaml', line: places.ambiguous.lineOf([index]) },
      }),
    ),
  }
}
