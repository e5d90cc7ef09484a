import type { AnalysedDocument, Frame, Name } from '../../model.ts'
import { alsoCited, anchored } from './label.ts'
import { answerOf } from './naming.ts'
import { draft, type Rule } from './rule.ts'
import { clearText } from './wording.ts'

const MOST_WORDS = 24
/** "the first woman to win the prize", "the team's top scorer with 19 goals", "the youngest of its members" */
const MARKED =
  /^(?:the|(?:\p{L}+ )*\p{L}+'s) (?:\p{L}+-)?(?:first|only|youngest|oldest|longest|largest|biggest|fastest|highest|last|top|sole) \p{L}+/u
const MARKED_WORDS =
  /\b((?:first|only|youngest|oldest|longest|largest|biggest|fastest|highest|last|top|sole) \p{L}+)/u
const TELLS = / (?:to|of|in|with|at|on|since|for) /

const isPerson = (name: Name | null): name is Name =>
  name?.kind === 'person' && name.full.includes(' ')

/** Whether the title, which a prompt quotes, tells of the same first or youngest: "elects first Green president". */
function isHeadline(text: string, { title }: AnalysedDocument): boolean {
  const [, marked = ''] = MARKED_WORDS.exec(text) ?? []
  return marked !== '' && title.toLowerCase().includes(marked.toLowerCase())
}

/** All that a sentence says of someone after "is", up to the end of its clause. */
function told(frame: Frame): { start: number; end: number } | null {
  const { sentence, object, verb, form, subject } = frame
  const isBeing = verb.lemma === 'be' && verb.voice === 'active' && form === 'main'
  if (!isBeing || !object || !isPerson(subject.name)) return null
  const length =
    /^(?:[^,.;"]|\.(?=\d))+/.exec(sentence.reading.slice(object.start))?.[0].length ?? 0
  return { start: object.start, end: object.start + length }
}

/** Who was the first, the youngest or the only one of a kind. */
export const whoWasFirst: Rule = (document) =>
  document.frames.flatMap((frame) => {
    const { sentence, named, subject, polarity, certainty } = frame
    const { name } = subject
    const part = told(frame)
    if (!part || !name || polarity === 'negative' || certainty === 'possible') return []
    // "since it was founded" is clear enough without it.
    const cut = sentence.reading.slice(part.start, part.end).search(/ since (?:it|they|he|she) /)
    const text = clearText(sentence, part.start, cut > 0 ? part.start + cut : part.end, document)
    if (text === null || !MARKED.test(text) || !TELLS.test(text)) return []
    if (text.split(' ').length > MOST_WORDS || isHeadline(text, document)) return []
    const prompt = anchored(
      `who was ${certainty === 'future' ? 'due to be ' : ''}${text}?`,
      document,
      {
        keys: name.forms,
      },
    )
    if (prompt === null) return []
    return draft(document, {
      rule: 'who-was-first',
      sentence,
      prompt,
      also: alsoCited(named, sentence),
      answer: answerOf('person', name),
    })
  })
