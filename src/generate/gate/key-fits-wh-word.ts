import type { Answer } from '../../schemas.ts'
import { singular } from '../analysis/amounts.ts'
import { ROLES } from '../lexicon/words.ts'
import type { Check } from './check.ts'
import { whWord, type WhWord } from './reading/wh-word.ts'

type Kind = Answer['kind']

const set = (words: string) => new Set(words.split(' '))
const PERSONS = set(
  'person man woman boy girl politician singer adviser advisor lawyer attorney husband wife son daughter father mother brother sister figure celebrity victim suspect winner driver pilot nurse chef',
)
const PLACES = set(
  'city town country state village county island continent place building street river region province district neighbourhood neighborhood stadium venue',
)
const ORGANISATIONS = set(
  'newspaper magazine company organisation organization network outlet publication broadcaster agency university school bank party team club band firm charity airline',
)
const UNITS_OF_TIME = /^(?:second|minute|hour|day|night|week|month|year|decade|century)$/

/** What the noun after "which" or "what" may be answered with, or null where it may be anything. */
function kindsOfNoun(next: string[]): { noun: string; kinds: Kind[] } | null {
  const end = next.findIndex((word) =>
    /^(?:did|does|do|was|were|is|are|has|had|have|can|could|will|would|should|of|in|for|at)$/.test(
      word,
    ),
  )
  const phrase = next.slice(0, end < 0 ? 3 : end).map(singular)
  for (const noun of phrase.toReversed()) {
    if (/^(?:year|month|date|day|decade)$/.test(noun)) return { noun, kinds: ['date'] }
    if (/^(?:percentage|percent|proportion|age|number)$/.test(noun))
      return { noun, kinds: ['number', 'text'] }
    if (PERSONS.has(noun) || ROLES.has(noun)) return { noun, kinds: ['person', 'text'] }
    if (PLACES.has(noun)) return { noun, kinds: ['place', 'organization', 'text'] }
    if (ORGANISATIONS.has(noun)) return { noun, kinds: ['organization', 'text', 'place'] }
  }
  return null
}

function kindsFor({ word, next }: WhWord): { asked: string; kinds: Kind[] } | null {
  const [first = '', second = ''] = next
  if (word === 'who') return { asked: 'who', kinds: ['person', 'organization'] }
  if (word === 'when') return { asked: 'when', kinds: ['date'] }
  if (word === 'where') return { asked: 'where', kinds: ['place', 'organization'] }
  if (word === 'why') return { asked: 'why', kinds: ['text'] }
  if (word === 'how') {
    if (/^(?:many|old|long|far|tall|large|big|high|fast|often)$/.test(first))
      return { asked: `how ${first}`, kinds: ['number'] }
    return first === 'much'
      ? { asked: 'how much', kinds: ['number', 'text'] }
      : { asked: 'how', kinds: ['text'] }
  }
  const noun = word === 'whose' ? null : kindsOfNoun(next)
  if (noun) return { asked: `${word} … ${noun.noun}`, kinds: noun.kinds }
  // "What was founded …?" asks for a thing; a date is asked for by its name.
  const isPlain = word === 'what' && /^(?:did|was|is|were|are|does|do|had|has)$/.test(first)
  const asksDate = isPlain && /^(?:the|on)$/.test(second)
  return isPlain && !asksDate
    ? { asked: 'what', kinds: ['text', 'organization', 'number', 'place', 'person'] }
    : null
}

/** "In what year" wants a year, "in which month" a month, "how long" a length of time. */
function formFault({ word, next }: WhWord, { value }: Answer): string | null {
  const asked = next.slice(0, 3).join(' ')
  if (typeof value === 'string') {
    if (asked.startsWith('month and year'))
      return /^\d{4}-\d\d$/.test(value) ? null : 'a month and a year'
    if (/^year\b/.test(asked)) return /^\d{4}$/.test(value) ? null : 'a year'
    if (/^month\b/.test(asked)) return /^(?:\d{4}|-)-\d\d$/.test(value) ? null : 'a month'
    return /^(?:date|day)\b/.test(asked) && !/-\d\d-\d\d$/.test(value) ? 'a day' : null
  }
  if (value === null || word !== 'how') return null
  const isTime = value.unit !== null && UNITS_OF_TIME.test(value.unit)
  if (next[0] === 'old' && value.unit !== null && !isTime) return 'an age'
  if (next[0] === 'many' && next[1] && isTime !== UNITS_OF_TIME.test(singular(next[1])))
    return isTime ? `a number of ${next[1]}` : 'a length of time'
  return null
}

/** What the prompt asks for is what the key is: a person for "who", a year for "in what year". */
export const keyFitsWhWord: Check = ({ prompt, answer }) => {
  const isStatement = /\btrue or false\b/i.test(prompt)
  const asked = isStatement ? null : whWord(prompt)
  if (answer.kind === 'boolean')
    return isStatement || !asked ? null : `"${asked.word}" is not answered by "${answer.text}"`
  if (isStatement) return `"${answer.text}" is neither true nor false`
  if (!asked) return null
  const wanted = kindsFor(asked)
  if (wanted && !wanted.kinds.includes(answer.kind))
    return `"${wanted.asked}" is not answered by a ${answer.kind}: "${answer.text}"`
  const form = formFault(asked, answer)
  return form ? `"${answer.text}" is not ${form}` : null
}
