import { z } from '@hono/zod-openapi'
import { choose, context, question } from './ask.js'
import { corpusVersion, isoDate, listOf } from './basics.js'
import { citation } from './citation.js'
import { contact } from './contact.js'
import { flowState } from './flow.js'

export const option = z
  .object({
    label: z.string(),
    request: z.object({ question: question.optional(), choose: choose.optional() }),
    answerId: z.string().optional(),
    flowId: z.string().optional(),
  })
  .openapi('Option', { description: 'Something to press: post `request` with the latest context.' })

export const answer = z
  .object({
    id: z.string(),
    title: z.string(),
    short: z.string().openapi({ description: 'At most two sentences; can be read aloud as it is.' }),
    markdown: z.string(),
    html: z.string(),
    citations: listOf(z.int()).openapi({ description: 'Numbers of the citations used.' }),
    askFirst: listOf(z.string()).optional().openapi({ description: 'What an adviser must know before reading it out.' }),
  })
  .openapi('Answer')

export const currency = z
  .object({
    status: z.enum(['current', 'partly_changed', 'superseded', 'unverified']),
    notice: z.string().optional().openapi({ description: 'What changed, when, how sure; in Danish.' }),
  })
  .openapi('Currency')

export const status = z.enum(['answered', 'clarify', 'flow', 'passages', 'abstained', 'urgent']).openapi('ReplyStatus')

export const reason = z.enum(['off_topic', 'not_covered', 'unclear', 'not_dated']).openapi('AbstainReason', {
  description: 'Why nothing was answered. not_dated: no source covers the as-of day.',
})

export const evidence = z
  .object({ confidence: z.number(), matched: listOf(z.string()), unmatched: listOf(z.string()) })
  .openapi('Evidence', {
    description: 'Terms of the corpus that the question was understood by; never other words of the question.',
  })

export const reply = z
  .object({
    status,
    reason: reason.optional(),
    care: z.boolean().optional().openapi({ description: 'The answer stands under the care line: heavy, not dangerous.' }),
    asOf: isoDate,
    corpus: corpusVersion,
    text: z.string().openapi({ description: 'The whole reply, plain, without marks.' }),
    answers: listOf(answer),
    citations: listOf(citation).openapi({ description: 'Numbered from 1 in order of first use.' }),
    currency,
    flow: flowState.optional(),
    options: listOf(option).optional(),
    suggestions: listOf(option),
    handoff: listOf(contact).optional(),
    evidence,
    context,
  })
  .openapi('Reply')
