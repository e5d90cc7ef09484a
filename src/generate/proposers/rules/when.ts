import { formatDate, isDay } from '../../analysis/calendar.ts'
import { verbOfParticiple } from '../../lexicon/verbs.ts'
import type { AnalysedDocument, Line, TimeExpression } from '../../model.ts'
import { publicationDay } from '../../analysis/publication-day.ts'
import { type Clause, parseClause } from './clause.ts'
import { isTelling, subjectText, withFullNames } from './naming.ts'
import { draft, type Rule } from './rule.ts'
import { isSelfContained } from './self-contained.ts'

const FEWEST_WORDS = 2
const MOST_WORDS = 25

/** What is left of a clause without its time, or null if that is no plain "on Tuesday", "in 1990". */
export function withoutTime(clause: Clause, time: TimeExpression): string | null {
  const { lead, rest, restStart, sentence } = clause
  const before = sentence.reading.slice(0, time.start)
  const isPlain = /^(?:on|in|yesterday|last) ?/i.test(time.text) || /\b(?:on|in) $/i.test(before)
  if (!isPlain) return null
  if (time.end <= lead.length) {
    const around = lead.slice(0, time.start) + lead.slice(time.end)
    return /^(?:On |In |Back in )?,? $/.test(around) ? rest : null
  }
  const start = before.replace(/ (?:on|in) $/, ' ').length - restStart
  const end = time.end - restStart
  if (lead !== '' || start < 0 || end > rest.length) return null
  return `${rest.slice(0, start).trim()} ${rest.slice(end).trim()}`.trim()
}

function ask(clause: Clause, rest: string): string {
  const { verb, auxiliary, source } = clause
  const subject = subjectText(clause)
  const question = auxiliary
    ? `${auxiliary} ${subject} ${verb.participle}${rest && ` ${rest}`}?`
    : `did ${subject} ${verb.base} ${rest}?`
  return source ? `According to ${source.full}, when ${question}` : `When ${question}`
}

/** The line that tells the article's day, where "on Tuesday" cannot be understood without it. */
function dayLine(document: AnalysedDocument, { text, value }: TimeExpression): Line[] {
  const isTold = value !== null && text.includes(value.slice(0, 4))
  const line = isTold ? null : publicationDay(document.lines)?.line
  return line ? [line] : []
}

const OPENER = /^(\p{Lu}\p{Ll}+) in ([^,]+), (the )?$/u
const CONTINUES = /^((?: [\p{Ll}-]+){0,2}?) (?:is|was|has|had|\p{Ll}+(?:s|ed)) /u

/** "Founded in 1990, the Park Museum is …": when was it founded? */
const whenOpened: Rule = (document) =>
  document.sentences.flatMap((sentence) => {
    const [time] = sentence.times
    const subject = sentence.mentions.find(({ start }) =>
      OPENER.test(sentence.reading.slice(0, start)),
    )
    if (!subject || !time?.value || time.value.startsWith('--')) return []
    const [, participle = '', when = '', article = ''] =
      OPENER.exec(sentence.reading.slice(0, subject.start)) ?? []
    const [, nouns] = CONTINUES.exec(sentence.reading.slice(subject.end)) ?? []
    const verb = verbOfParticiple(participle.toLowerCase())
    const isPlain = time.text.replace(/^in /i, '') === when
    if (!verb || nouns === undefined || !isPlain || !isTelling(subject.name, document)) return []
    return draft(document, {
      rule: 'when',
      sentence,
      prompt: `When was ${article}${subject.text}${nouns} ${participle.toLowerCase()}?`,
      answer: { kind: 'date', text: formatDate(time.value), value: time.value },
    })
  })

/** "Kim Lee left Boston on Tuesday.": when did Kim Lee leave Boston? */
const whenDone: Rule = (document) =>
  document.sentences.flatMap((sentence) => {
    const clause = parseClause(sentence)
    const [time, ...others] = sentence.times
    // Without a year there is little to ask.
    if (!clause || !time?.value || time.value.startsWith('--') || others.length > 0) return []
    const { subject, source } = clause
    const isClear = [subject.name, ...(source ? [source] : [])].every((name) =>
      isTelling(name, document),
    )
    const left = withoutTime(clause, time)
    const rest = left === null ? null : withFullNames(left, clause, document)
    if (!isClear || rest === null || !isSelfContained(rest)) return []
    const words = rest.split(' ').length
    // "When was the bridge opened?" needs no more; "When did Kim Lee open?" does.
    if ((words < FEWEST_WORDS && !clause.auxiliary) || words > MOST_WORDS) return []
    return draft(document, {
      rule: 'when',
      sentence,
      prompt: ask(clause, rest),
      answer: { kind: 'date', text: formatDate(time.value), value: time.value },
      also: isDay(time.value) ? dayLine(document, time) : [],
    })
  })

/** When someone did something, or had it done to them. */
export const when: Rule = (document) => [...whenDone(document), ...whenOpened(document)]
