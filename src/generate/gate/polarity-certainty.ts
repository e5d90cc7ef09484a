import { locateAnswer } from '../../citation/locate-answer.ts'
import { normalise } from '../../citation/normalise.ts'
import { withoutQuotations } from '../analysis/prompts.ts'
import type { AnalysedDocument } from '../model.ts'
import type { Check } from './check.ts'
import { assertionsIn, denies, isDeniedAt, mayDeny } from './reading/assertions.ts'
import { contentWords } from './reading/content-words.ts'
import { type Passage, passagesOf } from './reading/passages.ts'
import { assertedBy, isFalseStatement } from './reading/statement.ts'

// Who says so, or that it is not yet so: then the prompt does not tell it as a fact.
const RESERVED =
  /\b(?:according to|report(?:s|ed|edly)?|said|says?|told|claim(?:s|ed)?|alleged(?:ly)?|accus(?:e|es|ed)|suspect(?:s|ed)?|charged|argued?|wr[io]te|wrote|announced?|plan(?:s|ned)?|expect(?:s|ed)?|hop(?:e|es|ed)|intend(?:s|ed)?|scheduled|due|going to|want(?:s|ed)?|will|would|could|may|might|should|rumou?red|believed?|considered|asked?|urged?|lobb(?:y|ied)|sought|offered)\b/i

const OPPOSITES = [
  ['before', 'after'],
  ['more than', 'less than'],
  ['more than', 'fewer than'],
  ['first', 'second'],
  ['first', 'last'],
  ['won', 'lost'],
  ['increased', 'decreased'],
  ['rose', 'fell'],
].flatMap(([a = '', b = '']) => [[a, b] as const, [b, a] as const])

/** The content words that follow a word closely. */
const followers = (text: string, word: string): Set<string> =>
  new Set(
    [
      ...text.matchAll(new RegExp(String.raw`\b${word}\b[\s-]*((?:[^\s,.;:?!"]+ ?){1,5})`, 'gi')),
    ].flatMap(([, after = '']) => [...contentWords(after)]),
  )

/** "before the trial", where a passage has "after the trial". */
function oppositeFault(prompt: string, readings: string[]): string | null {
  const text = readings.join('\n')
  for (const [word, opposite] of OPPOSITES) {
    const asked = followers(prompt, word)
    if (asked.size === 0) continue
    const same = followers(text, word)
    const other = followers(text, opposite)
    if ([...asked].some((one) => other.has(one)) && ![...asked].some((one) => same.has(one)))
      return `says "${word}" where a passage says "${opposite}"`
  }
  return null
}

/** A verb that the prompt tells and every cited passage denies, or the other way round. */
function polarityFault(prompt: string, readings: string[]): string | null {
  const told = readings.flatMap(assertionsIn)
  for (const { head, text, isDenied } of assertionsIn(prompt)) {
    const same = told.filter((one) => one.head === head)
    if (same.length > 0 && same.every((one) => one.isDenied !== isDenied))
      return isDenied
        ? `"${text}" is denied, and no passage denies it`
        : `"${text}" is denied by the passages`
  }
  return null
}

/** "not a risk", asked without the "not"; or a "not" where no passage has anything like it. */
function keyFault(prompt: string, key: string[], readings: string[]): string | null {
  if (denies(prompt)) return readings.some(mayDeny) ? null : 'denies what no passage denies'
  const places = readings.flatMap((reading) => {
    const span = locateAnswer(reading, key)
    return span ? isDeniedAt(reading, span.start) : []
  })
  return places.length > 0 && places.every(Boolean)
    ? 'the passages say that it is not the key'
    : null
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

/** How much of a statement one passage has the words of, for which it is not false. */
const SAID = 0.85

function falseFault(prompt: string, readings: string[]): string | null {
  const asked = contentWords(prompt)
  const isSaid = readings.some((reading) => {
    const told = contentWords(reading)
    const shared = [...asked].filter((word) => told.has(word)).length
    return asked.size > 0 && shared / asked.size >= SAID
  })
  const hasFault = polarityFault(prompt, readings) ?? oppositeFault(prompt, readings)
  return isSaid && hasFault === null ? 'the passages say what is to be found false' : null
}

/** The prompt denies what the passages deny, and takes nothing for a fact that they do not. */
export const polarityCertainty: Check = ({ prompt, answer, citations, dissents }, corpus) => {
  const text = withoutQuotations(assertedBy(normalise(prompt).text))
  const passages = passagesOf(citations, corpus)
  const readings = passages.map(({ reading }) => reading)
  if (isFalseStatement(answer)) return falseFault(text, readings)
  return (
    polarityFault(text, readings) ??
    oppositeFault(text, readings) ??
    (answer.kind === 'boolean'
      ? null
      : keyFault(prompt, [answer.text, ...answer.aliases], readings)) ??
    certaintyFault(
      text,
      passages,
      passagesOf([...citations, ...dissents], corpus).map(({ document }) => document),
    )
  )
}
