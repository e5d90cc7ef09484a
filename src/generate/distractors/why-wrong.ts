import { cite } from '../../citation/cite.ts'
import type { WhyWrong } from '../../schemas.ts'
import { byName } from '../analysis/name-index.ts'
import { ROLES, TITLES } from '../lexicon/words.ts'
import type { AnalysedCorpus, AnalysedDocument, Draft, Mention, Sentence } from '../model.ts'

const NAMES = new Set(['person', 'place', 'organization'])

// "Jo Park, the mayor of Tarn, …", "Jo Park is the mayor", "Jo Park, who leads the council, …"
const AFTER =
  /^(?:, (?:the|an?|who|which|its|his|her|their|(?:[\p{Ll}-]+ ){1,3}(?:of|at|for|in)) |,? (?:is|was|are|were) (?:the|an?) )/u

/** Whether a sentence tells what a name is: by an apposition, a role before it, or a plain "is". */
function tells({ reading }: Sentence, { start, end }: Mention): boolean {
  const [, before = ''] = /(\p{L}+)\.? $/u.exec(reading.slice(0, start)) ?? []
  return AFTER.test(reading.slice(end)) || ROLES.has(before) || TITLES.has(before.toLowerCase())
}

interface Telling {
  document: AnalysedDocument
  sentence: Sentence
}

/** The sentences of all documents that tell what a name is. */
const tellings = byName<Telling>('what a name is', (document) =>
  document.sentences.flatMap((sentence) => {
    const told = sentence.mentions.filter((mention) => tells(sentence, mention))
    if (told.length === 0) return []
    return [{ item: { document, sentence }, names: told.map(({ name }) => name) }]
  }),
)

/**
 * For each wrong option that a document speaks of, the passage that says what it is: of the question's
 * own document, else of the first.
 */
export function whyWrong(
  { document, answer, distractors }: Draft,
  corpus: AnalysedCorpus,
): WhyWrong[] {
  if (!NAMES.has(answer.kind)) return []
  return distractors.flatMap((option) => {
    const found = tellings(corpus, { forms: [option] })
    const best = found.find((telling) => telling.document.id === document) ?? found[0]
    if (best === undefined) return []
    const { id, view } = best.document
    return { option, citation: cite(id, view, best.sentence.start, best.sentence.end) }
  })
}
