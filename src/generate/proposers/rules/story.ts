import { normalise } from '../../../citation/normalise.ts'
import { nameOfNoun, storyNouns } from './definites.ts'
import type { AnalysedDocument, Frame, Name, Sentence } from '../../model.ts'

const LEAD_SENTENCES = 2
const OFTEN = 2

// "The first woman to win", "the most since records began", but not "in the first half".
const MARKED =
  /\b(?:the|his|her|their|its) (?:\p{L}+-)?(?:first|only|most|largest|biggest|highest|lowest|longest|oldest|youngest|worst|best)\b(?! (?:half|day|minute|time|game|round|term|row|of them)\b)|\bsince records began\b/iu

// What people do every day, and what only surrounds a story.
const MINOR =
  /^(?:read|contact|congratulate|motivate|speak|thank|praise|visit|attend|question|inspect|replace|apologi[sz]e|go|come|meet|call|arrive|travel)$/

// Verbs that say little of what somebody is known by; the lead's are its story all the same.
const WEAK =
  /^(?:see|look|hear|watch|wait|walk|stand|sit|talk|describe|express|note|make|do|get|give|use|put|let|keep|bring|ask|tell|try|begin|continue|remain|seem|appear|feel|show|need|want|like|help|work|live|move|follow|include|involve|concern|consider|regard|observe|respond|reply|confirm|deny|acknowledge|accompany|believe|think|hope|expect|spend|face|teach|study|choose|earn|report|lose)$/

const titleOf = ({ title }: AnalysedDocument) => normalise(title).text

/** The title's names: by them a reader knows which story it is. */
export function isInTitle({ full, forms }: Name, { title }: AnalysedDocument): boolean {
  const text = normalise(title).text
  return [full, ...forms].some((form) => form.length > 3 && text.includes(form))
}

/** The lead tells what the article is about. */
export const isLead = (sentence: Sentence, { sentences }: AnalysedDocument): boolean => {
  const at = sentences.indexOf(sentence)
  return at >= 0 && at < LEAD_SENTENCES
}

/** Whether the title or the lead names someone or something. */
export const isOfStory = (name: Name, document: AnalysedDocument): boolean =>
  isInTitle(name, document) ||
  document.sentences
    .slice(0, LEAD_SENTENCES)
    .some(({ mentions }) => mentions.some((mention) => mention.name === name))

/** Whom a reader of the article remembers: named in title or lead, or more than once. */
export const isProminent = (name: Name, document: AnalysedDocument): boolean =>
  name.mentions >= OFTEN || isOfStory(name, document)

/** A number is worth asking for where the lead or a "most since" says that it matters. */
export const isCore = (sentence: Sentence, document: AnalysedDocument): boolean =>
  isLead(sentence, document) || MARKED.test(sentence.reading)

/** A number is also worth it where it is told of the story's own names, or of what its title speaks of. */
export const isCount = (frame: Frame, document: AnalysedDocument): boolean =>
  isCore(frame.sentence, document) ||
  (!MINOR.test(frame.verb.lemma) &&
    (isAboutStory(frame, document) ||
      [frame.subject, ...frame.parts.map(({ phrase }) => phrase)].some(
        ({ name }) => name !== null && isInTitle(name, document),
      )))

/** Whether a clause is about what the title speaks of: "the comet", "the festival". */
function isAboutStory({ subject, object, sentence }: Frame, document: AnalysedDocument): boolean {
  return [subject, object].some((phrase) => {
    // A work whose title the article's own holds.
    if (phrase && phrase.text.startsWith('"'))
      return titleOf(document).includes(phrase.text.slice(1, -1))
    if (!phrase || !/^the /i.test(phrase.text)) return false
    const name = nameOfNoun(phrase.head, sentence, document)
    return storyNouns(document).has(phrase.head) || (name !== null && isProminent(name, document))
  })
}

// "The first was advised by one firm and the second by another": two facts with one verb.
const TWO_AGENTS = / by [^,.;]+ and [^,.;]+ by (?:the )?\p{Lu}/u

/** What moves up and down, or is ahead for a while, does so at more than one place and time. */
export const isFluctuation = ({ verb, object }: Frame): boolean =>
  (object === null || /\d|\bpoints?$/.test(object.text)) &&
  /^(?:fall|rise|drop|slip|gain|climb|jump|plunge|surge|tumble|lead|trail)$/.test(verb.lemma)

/** Whether a reader would care about a fact: the story's core, or what its names are known by. */
export function isWorthAsking(frame: Frame, document: AnalysedDocument): boolean {
  if (MINOR.test(frame.verb.lemma)) return false
  if (TWO_AGENTS.test(frame.sentence.reading.slice(frame.start))) return false
  if (isCore(frame.sentence, document)) return true
  const hasName =
    (frame.subject.name !== null && isProminent(frame.subject.name, document)) ||
    frame.sentence.mentions.some(
      ({ name, start, end }) =>
        start >= frame.start &&
        // "Founded in 1921, the Norvik Group …"
        end <= Math.max(frame.end, frame.subject.end) &&
        isProminent(name, document),
    )
  return !WEAK.test(frame.verb.lemma) && (hasName || isAboutStory(frame, document))
}
