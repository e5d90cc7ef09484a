/** Is this answer right? Pure and deterministic; says why. */
import type { Mode, Question, Reason, Verdict } from '../schemas.ts'
import { explain } from './explain.ts'
import { Given } from './given.ts'
import { type Key, prepareKey } from './key.ts'
import { type Case, correct, incorrect, type Rule, type Ruling } from './rule.ts'
import { evidence } from './rules/evidence.ts'
import { listedParts } from './rules/listed-parts.ts'
import { negated } from './rules/negated.ts'
import { noAnswer } from './rules/no-answer.ts'
import { offeredChoice } from './rules/offered-choice.ts'
import { otherCandidate } from './rules/other-candidate.ts'
import { sameAcronym } from './rules/same-acronym.ts'
import { sameDate } from './rules/same-date.ts'
import { sameNumber } from './rules/same-number.ts'
import { samePerson } from './rules/same-person.ts'
import { samePlace } from './rules/same-place.ts'
import { sameText } from './rules/same-text.ts'
import { sameTitle } from './rules/same-title.ts'
import { sameWording } from './rules/same-wording.ts'
import { severalAnswers } from './rules/several-answers.ts'
import { statedByDissent } from './rules/stated-by-dissent.ts'
import { MAX_CHARACTERS, tooLong } from './rules/too-long.ts'
import { yesNo } from './rules/yes-no.ts'

/** The first rule that decides is followed, so the order matters; each says why it stands there. */
const RULES: readonly Rule[] = [
  tooLong,
  sameText,
  yesNo,
  sameAcronym,
  noAnswer,
  otherCandidate,
  negated,
  sameDate,
  sameNumber,
  listedParts,
  severalAnswers,
  samePerson,
  samePlace,
  sameTitle,
  offeredChoice,
  sameWording,
  evidence,
]

// What a dissent can explain: a mistake in what is said, not in how an answer is given.
const MISTAKES: ReadonlySet<Reason> = new Set<Reason>([
  'different',
  'different_date',
  'different_number',
  'other_unit',
  'other_person',
  'other_place',
  'other_name',
  'other_candidate',
  'opposite',
  'wrong_part',
])

function rule(key: Key, submission: string): Ruling {
  const trimmed = submission.trim()
  // What is too long is not read at all.
  const given = new Given(trimmed.slice(0, MAX_CHARACTERS), key)
  const c: Case = { key, submission: trimmed, given }
  for (const decide of RULES) {
    const ruling = decide(c)
    if (ruling !== null)
      return MISTAKES.has(ruling.reason) ? (statedByDissent(c) ?? ruling) : ruling
  }
  return statedByDissent(c) ?? incorrect('different')
}

// Preparing a key costs as much as some twenty judgements, and the same question is asked again and
// again. A key depends on nothing but the text it is kept under, so forgetting changes no verdict.
const MAX_KEYS = 2000
const keys = new Map<string, Key>()

function remembered(name: string, prepare: () => Key): Key {
  const known = keys.get(name)
  if (known !== undefined) return known
  if (keys.size >= MAX_KEYS) keys.clear()
  const key = prepare()
  keys.set(name, key)
  return key
}

/** Judges an answer by accepted strings alone; what kind of answer it is, is inferred. */
export function judgeText(prompt: string, accepted: readonly string[], submission: string): Ruling {
  const key = remembered(`${prompt}\u0000${accepted.join('\u0000')}`, () =>
    prepareKey({ prompt, accepted }),
  )
  return rule(key, submission)
}

/** Only the option counts, letter by letter. */
const chosen = ({ answer }: Question, option: string): Ruling =>
  option.trim() === answer.text ? correct('chosen_key') : incorrect('chosen_distractor')

function typed(question: Question, submission: string): Ruling {
  const { prompt, answer, distractors, citations, dissents } = question
  const key = remembered(JSON.stringify([prompt, answer, distractors, citations, dissents]), () =>
    prepareKey({
      prompt,
      accepted: [answer.text, ...answer.aliases],
      kind: answer.kind,
      value: answer.value,
      distractors,
      dissents,
      passages: citations.map(({ exact }) => exact),
    }),
  )
  return rule(key, submission)
}

/**
 * Judges an answer to a question. Never throws. A `prompt` verdict withholds the key and what shows
 * it, since the question stays open.
 */
export function judgeAnswer(
  question: Question,
  submission: string,
  context: { mode: Mode },
): Verdict {
  const { answer, citations, dissents, whyWrong } = question
  const ruling =
    context.mode === 'choice' ? chosen(question, submission) : typed(question, submission)
  const explanation = explain(ruling, question)
  if (ruling.verdict === 'prompt') {
    return { ...ruling, explanation, answer: null, citations: [], dissents: [] }
  }
  const { kind, text, value } = answer
  const shown = { citations, dissents, ...(whyWrong && { whyWrong }) }
  return { ...ruling, explanation, answer: { kind, text, value }, ...shown }
}
