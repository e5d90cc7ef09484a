/** Is this answer right? Pure and deterministic; says why. */
import type { Mode, Question, Verdict } from '../schemas.ts'
import { explain } from './explain.ts'
import type { Rule, Ruling } from './rule.ts'
import { acceptedAlias } from './rules/accepted-alias.ts'
import { chosenOption } from './rules/chosen-option.ts'
import { noAnswer } from './rules/no-answer.ts'
import { sameDate } from './rules/same-date.ts'
import { sameNumber } from './rules/same-number.ts'
import { sameText } from './rules/same-text.ts'
import { statedByDissent } from './rules/stated-by-dissent.ts'
import { tooLong } from './rules/too-long.ts'

/** The first rule that decides is followed, so the order matters. */
const RULES: readonly Rule[] = [
  chosenOption, // in mode `choice` nothing else is asked
  tooLong, // before any rule reads the text
  noAnswer,
  sameText,
  acceptedAlias,
  sameDate, // by value, after the literal rules: "May 30" may be an alias of a full date
  sameNumber,
  statedByDissent, // after all that can be right: a dissent may share a word with the key
]

const DIFFERENT: Ruling = { verdict: 'incorrect', reason: 'different' }

/**
 * Judges an answer to a question. Never throws. A `prompt` verdict withholds the key and what shows
 * it, since the question stays open.
 */
export function judgeAnswer(
  question: Question,
  submission: string,
  context: { mode: Mode },
): Verdict {
  const c = { question, submission: submission.trim(), mode: context.mode }
  let ruling = DIFFERENT
  for (const rule of RULES) {
    const decided = rule(c)
    if (decided === null) continue
    ruling = decided
    break
  }
  const explanation = explain(ruling, question)
  if (ruling.verdict === 'prompt') {
    return { ...ruling, explanation, answer: null, citations: [], dissents: [] }
  }
  const { kind, text, value } = question.answer
  const { citations, dissents } = question
  return { ...ruling, explanation, answer: { kind, text, value }, citations, dissents }
}
