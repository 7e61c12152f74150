/** The contract as types. Everything may import this file; at run time it is empty. */
import type { z } from '@hono/zod-openapi'
import type * as schema from './schemas.js'

/** A real day as `YYYY-MM-DD`. */
export type IsoDate = string
export type Audience = z.infer<typeof schema.audience>

export type AskRequest = z.infer<typeof schema.askRequest>
export type Choose = z.infer<typeof schema.choose>
export type Context = z.infer<typeof schema.context>

export type Reply = z.infer<typeof schema.reply>
export type ReplyStatus = z.infer<typeof schema.status>
export type AbstainReason = z.infer<typeof schema.reason>
export type Answer = z.infer<typeof schema.answer>
export type Currency = z.infer<typeof schema.currency>
export type Evidence = z.infer<typeof schema.evidence>
export type Option = z.infer<typeof schema.option>
export type Contact = z.infer<typeof schema.contact>

export type Citation = z.infer<typeof schema.citation>
/** A point's or a source's validity as the contract shows it on one day. */
export type Validity = z.infer<typeof schema.validity>
export type Holds = z.infer<typeof schema.holds>

export type FlowAnswers = z.infer<typeof schema.flowAnswers>
export type FlowState = z.infer<typeof schema.flowState>
export type FlowInfo = z.infer<typeof schema.flowInfo>
export type FlowStateRequest = z.infer<typeof schema.flowStateRequest>

export type Hit = z.infer<typeof schema.hit>
export type HitKind = z.infer<typeof schema.hitKind>
export type Point = z.infer<typeof schema.point>
export type Source = z.infer<typeof schema.source>
export type SourceWithPoints = z.infer<typeof schema.sourceWithPoints>
export type AnswerInfo = z.infer<typeof schema.answerInfo>
export type AnswerPage = z.infer<typeof schema.answerPage>

export type FeedbackRequest = z.infer<typeof schema.feedbackRequest>
export type Problem = z.infer<typeof schema.problem>
