import { locateAnswer } from '../../../src/citation/locate-answer.ts'
import type { Sentence } from '../../../src/generate/model.ts'
import { namesIn } from '../../../src/generate/analysis/name-match.ts'
import { overlap } from '../../../src/generate/analysis/overlap.ts'
import type { Mutation } from './mutant.ts'

/** A sentence that another document can have: with the names in full. */
function inFull({ reading, mentions }: Sentence): string {
  return mentions
    .toReversed()
    .reduce(
      (text, { name, start, end }) => text.slice(0, start) + name.full + text.slice(end),
      reading,
    )
}

/**
 * A document joins the corpus that tells the cited passages with a wrong option for the key. Only where
 * one of them names somebody of the prompt: of whom else would it speak? A number, date or name in a
 * quotation is what somebody said, and another report of it is no contradiction; an option that the
 * sentence has already would make it nonsense.
 */
export const conflictingFact: Mutation = (draft, corpus, pick) => {
  const { answer, distractors, prompt } = draft
  if (answer.kind === 'boolean' || answer.kind === 'text') return []
  const forms = [answer.text, ...answer.aliases]
  for (const { document } of draft.citations) {
    const home = corpus.byId.get(document)
    const cited = (home?.sentences ?? []).filter((sentence) =>
      draft.citations.some(
        (citation) => overlap(sentence, citation) && citation.document === document,
      ),
    )
    const telling = cited.find(
      ({ reading }) => !reading.includes('"') && locateAnswer(reading, forms),
    )
    const asked = home ? namesIn(prompt, home) : []
    const isAbout = cited.some(({ mentions }) => mentions.some(({ name }) => asked.includes(name)))
    if (!home || !telling || !isAbout) continue
    const reading = inFull(telling)
    const option = pick(distractors.filter((one) => locateAnswer(reading, [one]) === null))
    const span = locateAnswer(reading, forms)
    if (!span || option === undefined) continue
    const told = [...reading]
    const given = answer.kind === 'number' ? option.toLowerCase() : option
    told.splice(span.start, span.end - span.start, given)
    // The sentences before it say of whom "she" speaks.
    const before = cited.filter((sentence) => sentence.start < telling.start).map(inFull)
    const passage = [...before, told.join('')].join(' ')
    const published = home.anchor ?? '2018-06-01'
    const added = {
      id: 'another-report',
      file: 'another-report.txt',
      title: 'Another report',
      show: 'passages' as const,
      text: `Another report\n\nPublished on ${published}.\n\n${passage}\n`,
      published,
    }
    return [{ draft, change: passage, added: [added] }]
  }
  return []
}
