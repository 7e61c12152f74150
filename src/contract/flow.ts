import { z } from '@hono/zod-openapi'
import { audience, isoDate, listOf } from './basics.js'
import { citation } from './citation.js'
import { contact } from './contact.js'

export const answerValue = z.union([z.string(), z.number()])

export const flowAnswers = z
  .record(z.string(), answerValue)
  .openapi('FlowAnswers', { description: 'Keyed by node id. Yes and no: ja, nej, ved-ikke. Dates: YYYY-MM-DD.' })

const flowQuestion = z
  .object({
    kind: z.literal('question'),
    node: z.string(),
    type: z.enum(['choice', 'yesno', 'number', 'date']),
    text: z.string(),
    why: z.string().optional(),
    options: listOf(z.object({ value: z.string(), label: z.string() })).optional(),
    unit: z.string().optional(),
    min: z.union([z.number(), isoDate]).optional(),
    max: z.union([z.number(), isoDate]).optional(),
    step: z.number().optional(),
    problem: z.string().optional().openapi({ description: 'The last reply could not be read; in Danish.' }),
  })
  .openapi('FlowQuestion')

const flowOutcome = z
  .object({
    kind: z.literal('outcome'),
    node: z.string(),
    title: z.string(),
    text: z.string(),
    markdown: z.string(),
    html: z.string(),
    citations: listOf(citation),
    handoff: listOf(contact),
  })
  .openapi('FlowOutcome')

export const flowState = z
  .object({
    flow: z.object({ id: z.string(), title: z.string(), version: z.number(), href: z.string() }),
    asOf: isoDate,
    answers: flowAnswers,
    path: listOf(z.object({ node: z.string(), question: z.string(), answer: answerValue, label: z.string() })),
    discarded: listOf(
      z.object({
        node: z.string(),
        answer: answerValue,
        why: z.enum(['unknown_node', 'not_a_value', 'not_on_path', 'flow_changed']),
      }),
    ),
    changed: z.literal(true).optional().openapi({ description: "The version asked for is not today's." }),
    current: z.discriminatedUnion('kind', [flowQuestion, flowOutcome]),
  })
  .openapi('FlowState')

export const flowInfo = z.object({ id: z.string(), title: z.string(), version: z.number(), href: z.string() }).openapi('FlowInfo')

/** Body of `POST /v1/flows/:id/state`. */
export const flowStateRequest = z
  .object({ answers: flowAnswers, version: z.number().optional(), asOf: isoDate.optional(), audience: audience.optional() })
  .openapi('FlowStateRequest')
