import type { AnalysedDocument } from '../../model.ts'
import { articleLabel } from './article-label.ts'
import { type Clause, parseClause } from './clause.ts'
import { withFullNames } from './naming.ts'
import { draft, type Rule } from './rule.ts'
import { isSelfContained } from './self-contained.ts'
import { withoutTime } from './when.ts'

const FEWEST_WORDS = 4
const MOST_WORDS = 25

/** Whether someone else did the like: the same verb beside one of the same names. */
function isDoneByOthers(
  { sentence, verb, subject, restStart }: Clause,
  document: AnalysedDocument,
) {
  const objects = sentence.mentions
    .filter(({ start }) => start >= restStart)
    .map(({ name }) => name)
  return document.sentences.some(
    (other) =>
      other !== sentence &&
      new RegExp(`\\b(?:${verb.past}|${verb.participle})\\b`).test(other.reading) &&
      other.mentions.some(({ name }) => objects.includes(name)) &&
      other.mentions.some(({ name }) => name.kind === 'person' && name !== subject.name),
  )
}

/** Who did something, or had it done to them. */
export const whoDid: Rule = (document) =>
  document.sentences.flatMap((sentence) => {
    const clause = parseClause(sentence)
    const { kind, full, forms } = clause?.subject.name ?? { kind: 'other', full: '', forms: [] }
    if (
      !clause ||
      clause.source ||
      clause.auxiliary === 'were' ||
      clause.lead + clause.nouns !== ''
    )
      return []
    if (kind !== 'person' || !full.includes(' ') || sentence.times.length > 1) return []
    const [time] = sentence.times
    const left = time ? withoutTime(clause, time) : clause.rest
    const rest = left === null ? null : withFullNames(left, clause, document)
    const hasObject = sentence.mentions.some(
      ({ start, name }) => start >= clause.restStart && name !== clause.subject.name,
    )
    if (rest === null || !hasObject || !isSelfContained(rest)) return []
    const words = rest.split(' ').length
    if (words < FEWEST_WORDS || words > MOST_WORDS || isDoneByOthers(clause, document)) return []
    const label = articleLabel(document, forms)
    const verb = clause.auxiliary ? `was ${clause.verb.participle}` : clause.verb.past
    return draft(document, {
      rule: 'who-did',
      sentence,
      prompt: label ? `According to ${label}, who ${verb} ${rest}?` : `Who ${verb} ${rest}?`,
      answer: { kind: 'person', text: full, aliases: forms.filter((form) => form !== full) },
    })
  })
