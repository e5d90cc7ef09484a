import type { Mention } from '../../model.ts'
import { articleLabel } from './article-label.ts'
import { type Clause, parseClause } from './clause.ts'
import { isTelling, subjectText, withFullNames } from './naming.ts'
import { draft, type Rule } from './rule.ts'
import { isSelfContained } from './self-contained.ts'

const FEWEST_NAMES = 2
const LONG_NAME_WORDS = 3

function ask(clause: Clause, rest: string): string {
  const subject = subjectText(clause)
  const { verb, auxiliary } = clause
  return auxiliary
    ? `where ${auxiliary} ${subject} ${verb.participle} ${rest}?`
    : `where did ${subject} ${verb.base} ${rest}?`
}

// Buildings that are named like organisations.
const BUILDING =
  /(?:Centre|Center|Museum|Hospital|School|University|College|Church|Studios|Library|Theatre|Theater)$/
const WHEN = / (?:this (?:week|weekend|month|year)|yesterday|on \p{Lu}\p{L}+day)$/u

function placeAt(clause: Clause, end: number): Mention | undefined {
  return clause.sentence.mentions.find(
    (mention) =>
      mention.end === end && (mention.name.kind === 'place' || BUILDING.test(mention.name.full)),
  )
}

/** Whether the names tell which event is meant: those who took part, or the event's own long name. */
function isTold({ sentence, subject }: Clause, place: Mention): boolean {
  const names = sentence.mentions.filter(
    ({ start, end }) => start >= subject.start && end < place.start,
  )
  return names.length >= FEWEST_NAMES || subject.text.split(' ').length >= LONG_NAME_WORDS
}

/** Where something happened, if the sentence ends with the place. */
export const where: Rule = (document) =>
  document.sentences.flatMap((sentence) => {
    const clause = parseClause(sentence)
    if (!clause || clause.source || !isTelling(clause.subject.name, document)) return []
    const whole = clause.rest.replace(WHEN, '')
    const place = placeAt(clause, clause.restStart + whole.length)
    if (!place || !isTold(clause, place)) return []
    const before = whole.slice(0, place.start - clause.restStart)
    const [, left] = /^(.*?) ?\b(?:at|in) (?:the )?$/.exec(before) ?? []
    const rest = left ? withFullNames(left, clause, document) : null
    const label = articleLabel(document, place.name.forms)
    if (rest === null || label === null || !isSelfContained(rest)) return []
    return draft(document, {
      rule: 'where',
      sentence,
      prompt: `According to ${label}, ${ask(clause, rest)}`,
      answer: { kind: 'place', text: place.name.full, aliases: place.name.forms.slice(1) },
    })
  })
