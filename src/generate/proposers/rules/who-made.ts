import { verbOfParticiple } from '../../lexicon/verbs.ts'
import type { AnalysedDocument, Name, Sentence } from '../../model.ts'
import { anchored } from './label.ts'
import { answerOf, isTelling, nameText } from './naming.ts'
import { draft, type Rule } from './rule.ts'

/** "directed by the newcomer ": what is done to a work or a body, and who did it stands after. */
const MADE_BY =
  /(?:^|, |(?<!,) was |, (?:which|that) was | (?:which|that) was | )(directed|written|founded|co-founded|designed|built|composed|produced|painted|illustrated|created|developed|organi[sz]ed|edited|published|choreographed|invented|discovered|run|owned|led) by (?:the |an? )?(?:[\p{Ll}\d-]+ ){0,4}$/u
const TITLE = /"([^",?!]{3,60})[,.]?"$/

// "a copy of the book Blown for Good critical of …, written by"
const NAMED_WORK =
  /\b(book|novel|memoir|film|documentary|album|song|opera|play|musical|poem) (\p{Lu}[\p{L}']*(?: (?:(?:of|for|the|and|in|to|a) ){0,2}\p{Lu}[\p{L}']*)*)(?: \p{Ll}[^,.;"]{0,40})?$/u

const APPOSITION =
  /, an? (?:group|network|consortium|alliance|coalition|company|charity)\b[^,.;"]{0,60}$/

const isPerson = (name: Name) => name.kind === 'person' && name.full.includes(' ')

/** What stands right before "directed by": a title in quotation marks or a name. */
function thingBefore(sentence: Sentence, at: number, document: AnalysedDocument): string | null {
  const { reading, mentions } = sentence
  const before = reading.slice(0, at).replace(/,$/, '')
  const title = TITLE.exec(before)?.[1]
  if (title !== undefined) return `"${title}"`
  const [, kind, work] = NAMED_WORK.exec(before) ?? []
  if (kind !== undefined && work !== undefined) return `the ${kind} ${work}`
  // "the Tarn Partnership, a group of clinics led by"
  const named = before.replace(APPOSITION, '')
  const mention = mentions.find(({ end }) => end === named.length)
  if (!mention || isPerson(mention.name) || !isTelling(mention.name, document)) return null
  return nameText(mention.name, sentence)
}

/** Who made a work or founded a body, where that is said right beside its name. */
export const whoMade: Rule = (document) =>
  document.sentences.flatMap((sentence) =>
    sentence.mentions.flatMap((mention, ordinal) => {
      const { name, start, end } = mention
      const match = isPerson(name) ? MADE_BY.exec(sentence.reading.slice(0, start)) : null
      const verb = verbOfParticiple(match?.[1] ?? '')
      // "by Kim Lee and two friends": one alone did not.
      const isAlone = !/^,? (?:and|&|with|, \p{Lu})/u.test(sentence.reading.slice(end))
      const thing = match ? thingBefore(sentence, match.index, document) : null
      if (!verb || thing === null || !isAlone) return []
      const prompt = anchored(`who ${verb.past} ${thing}?`, document, { keys: name.forms })
      if (prompt === null) return []
      return draft(document, {
        rule: 'who-made',
        sentence,
        ordinal,
        prompt,
        answer: answerOf('person', name),
      })
    }),
  )
