/**
 * Every shape that crosses a boundary: files, HTTP, KV. One schema gives the type, the validation
 * and the API description. Types and schemas share a name.
 */
import './messages.ts'

export { DateValue, NumberValue, Slug, wholeNumber } from './schemas/values.ts'
export * from './schemas/documents.ts'
export * from './schemas/questions.ts'
export * from './schemas/proposals.ts'
export * from './schemas/verdicts.ts'
export * from './schemas/games.ts'
export * from './schemas/players.ts'
export * from './schemas/scores.ts'
export * from './schemas/reports.ts'
export * from './schemas/embedding.ts'
export * from './schemas/problems.ts'
