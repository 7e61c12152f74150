export { type Assistant, type AssistantOptions, createAssistant } from './assistant.js'
