import { locateAnswer } from '../../../src/citation/locate-answer.ts'
import type { Sentence } from '../../../src/generate/model.ts'
import { namesIn } from '../../../src/generate/analysis/name-match.ts'
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
 * A document joins the corpus that tells the cited fact with a wrong option for the key. Only where the
 * sentence that gives the key names somebody of the prompt: of whom else would it speak? A number, date
 * or name in a quotation is what somebody said, and another report of it is no contradiction.
 */
export const conflictingFact: Mutation = (draft, corpus, pick) => {
  const { answer, distractors, prompt } = draft
  const option = pick(distractors)
  if (option === undefined || answer.kind === 'boolean' || answer.kind === 'text') return []
  for (const { document, start, end } of draft.citations) {
    const home = corpus.byId.get(document)
    const asked = home ? namesIn(prompt, home) : []
    for (const sentence of home?.sentences ?? []) {
      const isCited = sentence.start < end && start < sentence.end
      const isAbout = asked.some((name) => sentence.mentions.some((one) => one.name === name))
      if (!isCited || !isAbout || sentence.reading.includes('"')) continue
      const reading = inFull(sentence)
      const span = locateAnswer(reading, [answer.text, ...answer.aliases])
      if (!span || !home) continue
      const told = [...reading]
      told.splice(
        span.start,
        span.end - span.start,
        answer.kind === 'number' ? option.toLowerCase() : option,
      )
      const text = `Another report\n\nPublished on ${home.anchor ?? '2018-06-01'}.\n\n${told.join('')}\n`
      return [
        {
          draft,
          change: told.join(''),
          added: [
            {
              id: 'another-report',
              file: 'another-report.txt',
              title: 'Another report',
              show: 'passages' as const,
              text,
              ...(home.anchor === null ? {} : { published: home.anchor }),
            },
          ],
        },
      ]
    }
  }
  return []
}
