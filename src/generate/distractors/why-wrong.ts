import { cite } from '../../citation/cite.ts'
import type { WhyWrong } from '../../schemas.ts'
import { isFormOf } from '../analysis/name-match.ts'
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

function passageOn(option: string, document: AnalysedDocument): Sentence | undefined {
  const name = document.names.find((one) => isFormOf(option, one))
  return (
    name &&
    document.sentences.find((sentence) =>
      sentence.mentions.some((mention) => mention.name === name && tells(sentence, mention)),
    )
  )
}

/** For each wrong option that the question's document speaks of, the passage that says what it is. */
export function whyWrong(
  { document, answer, distractors }: Draft,
  { byId }: AnalysedCorpus,
): WhyWrong[] {
  const home = byId.get(document)
  if (!home || !NAMES.has(answer.kind)) return []
  return distractors.flatMap((option) => {
    const found = passageOn(option, home)
    return found ? { option, citation: cite(home.id, home.view, found.start, found.end) } : []
  })
}
