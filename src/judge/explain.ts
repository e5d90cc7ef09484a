import type { Question, Reason, VerdictName } from '../schemas.ts'
import type { Ruling } from './rule.ts'
export function explain({ verdict, reason }: Ruling, question: Pick<Question, 'answer'>): string { return verdict+reason+question.answer.text }
