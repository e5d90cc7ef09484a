import { normalise } from '../../../citation/normalise.ts'
import { isFormOf, mentionsIn } from '../../analysis/name-match.ts'
import { withoutQuotations } from '../../analysis/prompts.ts'
import type { AnalysedDocument, Draft, Mention, Name, Sentence } from '../../model.ts'
import type { Passage } from './passages.ts'
import { withPronouns } from './pronouns.ts'
import { type Relation, relationsIn } from './relations.ts'
import { unitsOf } from './units.ts'
import { whWord } from './wh-word.ts'

/** Where the prompt asks, a mention of the key: "who" stands for the one who did it. */
function askedMention(reading: string, name: Name): Mention[] {
  const asked = whWord(reading)
  if (!asked || !/^(?:who|whose|which)$/.test(asked.word)) return []
  const [text = ''] = /^\p{L}+/u.exec(reading.slice(asked.start)) ?? []
  return [{ name, text, start: asked.start, end: asked.start + text.length }]
}

/** The names of a prompt, the key among them where it is one, and what is said of each. */
export function readPrompt(draft: Draft, passages: Passage[]) {
  const names = [...new Set(passages.flatMap(({ document }) => document.names))]
  const reading = withoutQuotations(normalise(draft.prompt).text)
  const key = names.find((name) => isFormOf(draft.answer.text, name))
  const mentions = [
    ...mentionsIn(reading, names),
    ...(key ? askedMention(reading, key) : []),
  ].toSorted((a, b) => a.start - b.start)
  return { reading, key, mentions, said: relationsIn(unitsOf(reading, mentions)) }
}

const read = new WeakMap<AnalysedDocument, Map<Sentence, Relation[]>>()

/** The relations of a document's sentences, read once. */
function relationsOf(document: AnalysedDocument): Map<Sentence, Relation[]> {
  const known = read.get(document)
  if (known) return known
  const relations = new Map(
    [...withPronouns(document.sentences)].map(
      ([sentence, mentions]) =>
        [sentence, relationsIn(unitsOf(sentence.reading, mentions))] as const,
    ),
  )
  read.set(document, relations)
  return relations
}

/** What cited sentences say of those whom they name, a pronoun for one of them too. */
export const saidIn = (passages: Passage[]): Relation[][] =>
  [
    ...new Map(
      passages.flatMap(({ document, sentences }) =>
        sentences.map((sentence) => [sentence, document] as const),
      ),
    ),
  ].map(([sentence, document]) => relationsOf(document).get(sentence) ?? [])
