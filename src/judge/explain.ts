import type { Question, Reason, VerdictName } from '../schemas.ts'
import type { Ruling } from './rule.ts'

/** One sentence for a person on why a verdict was given. The key is not named in a `prompt`. */
export function explain({ verdict, reason }: Ruling, question: Pick<Question, 'answer'>): string {
  const { kind, text } = question.answer
  const sentence = SENTENCES[reason](kind === 'boolean' ? `that it is ${text.toLowerCase()}` : text)
  return verdict === 'prompt' ? sentence : OPENINGS[verdict] + sentence
}

const OPENINGS: Record<Exclude<VerdictName, 'prompt'>, string> = {
  correct: 'Right: ',
  incorrect: 'Not right: ',
}

const SENTENCES: Record<Reason, (key: string) => string> = {
  chosen_key: (key) => `the source says ${key}.`,
  chosen_distractor: (key) => `the source says ${key}.`,
  same_text: (key) => `the source says ${key}.`,
  accepted_alias: (key) => `that is another way to say ${key}.`,
  same_date: (key) => `that is the same date as ${key}.`,
  same_number: (key) => `that is the same number as ${key}.`,
  less_precise: () => 'That is right as far as it goes. Please be more precise.',
  stated_by_dissenting_source: (key) => `another source says so, but the cited one says ${key}.`,
  no_answer: (key) => `that is no answer. The source says ${key}.`,
  too_long: (key) => `that is too long for an answer. The source says ${key}.`,
  different: (key) => `the source says ${key}.`,
}
