import type { Answer, Question, Reason, VerdictName } from '../schemas.ts'
import type { Ruling } from './rule.ts'

/** One sentence for a person on why a verdict was given. The key is not named in a `prompt`. */
export function explain({ verdict, reason }: Ruling, question: Pick<Question, 'answer'>): string {
  // "Yes" is no other way to be true.
  const isPlain = verdict === 'correct' && question.answer.kind === 'boolean'
  const sentence = SENTENCES[isPlain ? 'same_text' : reason](named(question.answer))
  if (reason === 'less_precise') return `${sentence} ${missing(question.answer)}`
  return verdict === 'prompt' ? sentence : OPENINGS[verdict] + sentence
}

/** The key within a sentence: names and values as they are, other words in quotes. */
function named({ kind, text }: Answer): string {
  if (kind === 'text') return `“${text}”`
  if (kind === 'boolean') return TRUTH.test(text) ? text.toLowerCase() : `“${text}”`
  const isInitial = ARTICLE.test(text) || (kind === 'number' && CAPITALIZED.test(text))
  return isInitial ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

const TRUTH = /^(?:true|false)$/iu
const ARTICLE = /^(?:A|An|The|About|Around|In) /u
const CAPITALIZED = /^\p{Lu}\p{Ll}/u

/** Asks for what is missing, by the kind of the key and the precision that its sources give. */
function missing({ kind, value }: Answer): string {
  if (kind === 'place') return 'Please name a more exact place.'
  if (kind === 'number') return 'Please give the exact number.'
  if (kind !== 'date' || typeof value !== 'string') return 'Please be more precise.'
  if (FULL_DATE.test(value)) return 'Please give the day, the month and the year.'
  return MONTH.test(value)
    ? 'Please give the month and the year.'
    : 'Please give the date more precisely.'
}

const FULL_DATE = /^\d{4}-\d\d-\d\d$/u
const MONTH = /^\d{4}-\d\d$/u

const OPENINGS: Record<Exclude<VerdictName, 'prompt'>, string> = {
  correct: 'Right: ',
  incorrect: 'Not right: ',
}

const tells = (key: string) => `the answer is ${key}.`

const SENTENCES: Record<Reason, (key: string) => string> = {
  chosen_key: tells,
  chosen_distractor: tells,
  same_text: tells,
  accepted_alias: (key) => `that is accepted as well. The answer is ${key}.`,
  same_date: (key) => `that is the same date as ${key}.`,
  same_number: (key) => `that is the same number as ${key}.`,
  same_person: (key) => `that names the same person as ${key}.`,
  same_place: (key) => `that names the same place as ${key}.`,
  same_acronym: (key) => `that is another form of the name ${key}.`,
  same_title: (key) => `the title is ${key}.`,
  same_words: (key) => `the answer is ${key}, and that is near enough.`,
  same_meaning: (key) => `the answer is ${key}, which comes to the same.`,
  all_parts: (key) => `nothing is missing. The answer is ${key}.`,
  more_precise: (key) => `that says even more. The answer is ${key}.`,
  quotes_source: (key) => `that quotes the source. The answer is ${key}.`,
  less_precise: () => 'That is right as far as it goes.',
  first_name_only: () => 'That is a part of the name. Please give the full name.',
  some_parts: () => 'That is a part of the answer. Please give the rest of it too.',
  stated_by_dissenting_source: (key) => `another source says so, but the quiz goes by ${key}.`,
  different_date: (key) => `that is another date. The answer is ${key}.`,
  different_number: (key) => `that is another number. The answer is ${key}.`,
  other_unit: (key) => `that is another unit. The answer is ${key}.`,
  other_person: (key) => `that is somebody else. The answer is ${key}.`,
  other_place: (key) => `that is another place. The answer is ${key}.`,
  other_name: (key) => `that name stands for something else. The answer is ${key}.`,
  other_candidate: (key) => `that is something else. The answer is ${key}.`,
  opposite: tells,
  negated: (key) => `that says what it is not. The answer is ${key}.`,
  several_answers: (key) => `that is more than one answer. The answer is ${key}.`,
  wrong_part: (key) => `not all of that is right. The answer is ${key}.`,
  no_answer: (key) => `that is no answer. The answer is ${key}.`,
  too_long: (key) => `that is too long for an answer. The answer is ${key}.`,
  different: tells,
}
