import { locateAnswer } from '../../citation/locate-answer.ts'
import { normalise } from '../../citation/normalise.ts'
import { withoutQuotations } from '../analysis/prompts.ts'
import { SPEECH_VERBS } from '../lexicon/words.ts'
import type { AnalysedDocument, Draft } from '../model.ts'
import type { Check } from './check.ts'
import { namesInCitation } from './names-in-citation.ts'
import { assertionsIn, deniedNouns, deniedWords, isDeniedAt } from './reading/assertions.ts'
import { contentWords } from './reading/content-words.ts'
import { type Passage, passagesOf } from './reading/passages.ts'
import { type Opposite, oppositesIn } from './reading/opposites.ts'
import { orderIn } from './reading/order.ts'
import { readPrompt, saidIn } from './reading/said.ts'
import type { Relation } from './reading/relations.ts'
import { rolesMatch } from './roles-match.ts'
import { assertedBy, isFalseStatement } from './reading/statement.ts'

// Who says so, or that it is not yet so: then the prompt does not tell it as a fact.
const RESERVED =
  /\b(?:according to|report(?:s|ed|edly)?|said|says?|told|claim(?:s|ed)?|alleged(?:ly)?|accus(?:e|es|ed)|suspect(?:s|ed)?|charged|argued?|wr[io]te|wrote|announced?|plan(?:s|ned)?|expect(?:s|ed)?|hop(?:e|es|ed)|intend(?:s|ed)?|scheduled|due|going to|want(?:s|ed)?|will|would|could|may|might|should|rumou?red|believed?|considered|asked?|urged?|lobb(?:y|ied)|sought|offered)\b/i

// A name is in many sentences of a story.
const plain = (words: string[]) =>
  contentWords(words.filter((word) => !/^\p{Lu}/u.test(word)).join(' '))

/** Whether a passage denies something that has a word in common with what the prompt denies. */
function isDeniedThere(next: string, readings: string[]): boolean {
  const asked = plain(next.split(' '))
  const denied = readings.flatMap(deniedWords).map(plain)
  return denied.some((words) => [...asked].some((word) => words.has(word)))
}

const agentsOf = (relations: Relation[], head: string) =>
  relations.filter((one) => one.role === 'agent' && one.head === head).map(({ name }) => name)

/** Whether somebody else is told to have sold what the prompt says that one bought. */
function isByOther({ stem, toldStem }: Opposite, draft: Draft, passages: Passage[]): boolean {
  const asked = agentsOf(readPrompt(draft, passages).said, stem)
  const told = saidIn(passages).flatMap((relations) => agentsOf(relations, toldStem))
  return asked.length > 0 && told.length > 0 && !asked.some((name) => told.includes(name))
}

/** "before the trial" or "sold", where a passage has "after the trial" or "bought". */
function oppositeFault(draft: Draft, prompt: string, passages: Passage[]): string | null {
  const readings = passages.map(({ reading }) => reading)
  const { reversed } = orderIn(prompt, readings)
  if (reversed !== null) return `"${reversed}" is not what the passages say`
  const found = oppositesIn(prompt, readings).find(
    (one) => !one.isConverse || !isByOther(one, draft, passages),
  )
  return found ? `says "${found.word}" where a passage says "${found.told}"` : null
}

const isSpeech = (verb: string) =>
  SPEECH_VERBS.has(verb) || SPEECH_VERBS.has(`${verb}s`) || /^(?:call|describe|report)/.test(verb)

/** A verb that the prompt tells and every cited passage denies, or the other way round. */
function polarityFault(prompt: string, readings: string[]): string | null {
  const told = readings.flatMap(assertionsIn)
  for (const { head, text, next, isDenied, isDoubted } of assertionsIn(prompt)) {
    const same = told.filter((one) => one.head === head)
    // "did not vote, but would have voted": what is told as a fact is not what would be.
    const alike = same.filter((one) => isDoubted || !one.isDoubted)
    const isSame = (alike.length > 0 ? alike : same).some((one) => one.isDenied === isDenied)
    if (isDenied && isSpeech(text) && !told.some((one) => one.isDenied && isSpeech(one.text)))
      return `"${text}" is denied, and nobody left anything unsaid`
    if (isDenied && !isSame && (same.length > 0 || !isDeniedThere(next, readings)))
      return `"${text}" is denied, and no passage denies it`
    if (!isDenied && same.length > 0 && !isSame) return `"${text}" is denied by the passages`
  }
  return null
}

/** "not a risk", asked without the "not". */
function keyFault(prompt: string, key: string[], readings: string[]): string | null {
  if (deniedWords(prompt).length > 0) return null
  const places = readings.flatMap((reading) => {
    const span = locateAnswer(reading, key)
    return span ? isDeniedAt(reading, span.start) : []
  })
  return places.length > 0 && places.every(Boolean)
    ? 'the passages say that it is not the key'
    : null
}

/** "not about policies", asked as if it was about policies: a word that stands only after "not". */
function deniedFault(prompt: string, readings: string[]): string | null {
  if (deniedWords(prompt).length > 0) return null
  const told = readings.map(deniedNouns)
  const noun = [...deniedNouns(prompt).keys()].find((word) => {
    const places = told.flatMap((nouns) => nouns.get(word) ?? [])
    return places.length > 0 && places.every(Boolean)
  })
  return noun === undefined ? null : `the passages deny "${noun}"`
}

/** What is only planned, possible or alleged in every cited document, asked as if it was so. */
function certaintyFault(
  prompt: string,
  passages: Passage[],
  documents: AnalysedDocument[],
): string | null {
  if (RESERVED.test(prompt)) return null
  const cited = passages.flatMap(({ reading }) => assertionsIn(reading))
  for (const { head, text } of assertionsIn(prompt)) {
    const same = cited.filter((one) => one.head === head)
    if (same.length === 0 || same.some(({ isDoubted }) => !isDoubted)) continue
    const isToldElsewhere = documents.some(({ sentences }) =>
      sentences.some(({ reading }) =>
        assertionsIn(reading).some((one) => one.head === head && !one.isDoubted && !one.isDenied),
      ),
    )
    if (!isToldElsewhere) return `"${text}" is only planned, possible or alleged in the passages`
  }
  return null
}

// How much of what a true statement says the passages have the words of.
const BORNE_OUT = 0.6

function trueFault(prompt: string, readings: string[]): string | null {
  const asked = [...plain(prompt.split(' '))]
  const told = contentWords(readings.join('\n'))
  const shared = asked.filter((word) => told.has(word)).length
  return asked.length > 0 && shared / asked.length < BORNE_OUT
    ? 'the passages do not say what is to be found true'
    : null
}

// How much of a statement the passages have the words of, for which it is not false.
const SAID = 0.8

const isPositive = ({ isDenied }: { isDenied: boolean }) => !isDenied
const denied = (text: string) => assertionsIn(text).filter(({ isDenied }) => isDenied)

/** A denial that the passages have too. */
const sharesDenial = (prompt: string, readings: string[]) => {
  const told = new Set(readings.flatMap(denied).map(({ head }) => head))
  return denied(prompt).some(({ head }) => told.has(head))
}

function falseFault(draft: Draft, prompt: string, passages: Passage[]): string | null {
  const readings = passages.map(({ reading }) => reading)
  const told = new Set(
    readings
      .flatMap(assertionsIn)
      .filter(isPositive)
      .map(({ head }) => head),
  )
  const untold = assertionsIn(prompt).find(({ head, isDenied }) => isDenied && !told.has(head))
  // Two denials are true of what no passage tells: "was never worried".
  if (untold) return `no passage says that somebody "${untold.text}", which is to be denied`
  if (polarityFault(prompt, readings) ?? oppositeFault(draft, prompt, passages)) return null
  const asked = contentWords(prompt)
  const words = contentWords(readings.join('\n'))
  const shared = [...asked].filter((word) => words.has(word)).length
  const isSaid = asked.size > 0 && shared / asked.size >= SAID
  return isSaid || orderIn(prompt, readings).isSame || sharesDenial(prompt, readings)
    ? 'the passages say what is to be found false'
    : null
}

/** The prompt denies what the passages deny, and takes nothing for a fact that they do not. */
export const polarityCertainty: Check = (draft, corpus) => {
  const { prompt, answer, citations, dissents } = draft
  const text = withoutQuotations(assertedBy(normalise(prompt).text))
  const passages = passagesOf(citations, corpus)
  const readings = passages.map(({ reading }) => reading)
  if (isFalseStatement(answer)) {
    // A name, a number or a role makes it false where no "not" does.
    const asTrue = { ...draft, answer: { ...answer, text: 'True' } }
    const otherwise = namesInCitation(asTrue, corpus) ?? rolesMatch(asTrue, corpus)
    return otherwise === null ? falseFault(draft, text, passages) : null
  }
  return (
    polarityFault(text, readings) ??
    oppositeFault(draft, text, passages) ??
    deniedFault(text, readings) ??
    (answer.kind === 'boolean'
      ? trueFault(text, readings)
      : keyFault(prompt, [answer.text, ...answer.aliases], readings)) ??
    certaintyFault(
      text,
      passages,
      passagesOf([...citations, ...dissents], corpus).map(({ document }) => document),
    )
  )
}
