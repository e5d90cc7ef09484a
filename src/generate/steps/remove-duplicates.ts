import { normalise } from '../../citation/normalise.ts'
import { isSameNameAcross, namesIn } from '../analysis/name-match.ts'
import { withoutQuotations } from '../analysis/prompts.ts'
import type { AnalysedCorpus, Draft, Name, Rejection } from '../model.ts'

const reading = (text: string) => normalise(text).text.toLowerCase()

const keyOf = ({ answer }: Draft) =>
  answer.value === null ? reading(answer.text) : JSON.stringify(answer.value)

/** Whose age a question asks, or null if it asks for no age. */
function agedPerson({ prompt, answer, document }: Draft, { byId }: AnalysedCorpus): Name | null {
  const home = byId.get(document)
  const isAge = answer.kind === 'number' && /\bhow old\b/i.test(prompt)
  return home && isAge ? (namesIn(withoutQuotations(prompt), home).at(-1) ?? null) : null
}

/** An age differs from report to report, but one question about it is enough. */
function askOneAge(a: Draft, b: Draft, corpus: AnalysedCorpus): boolean {
  const [one, other] = [agedPerson(a, corpus), agedPerson(b, corpus)]
  return one !== null && other !== null && isSameNameAcross(corpus, one, other)
}

const sharesPassage = (a: Draft, b: Draft) =>
  a.citations.some((one) =>
    b.citations.some(
      ({ document, start, end }) => one.document === document && one.start < end && start < one.end,
    ),
  )

/**
 * The same key from the same passage asks for the same thing, however it is worded. An editor may
 * ask twice about one passage; two rules may not, as each one's prompt would hold the other's key.
 */
function asksTheSame(a: Draft, b: Draft): boolean {
  if (a.id === b.id || reading(a.prompt) === reading(b.prompt)) return true
  const byRules = [a, b].filter(({ origin }) => origin === 'rules').length
  if (byRules === 0 || !sharesPassage(a, b)) return false
  return byRules === 2 ? a.citations[0]?.start === b.citations[0]?.start : keyOf(a) === keyOf(b)
}

/** Keeps the first of several questions that ask the same. */
export function removeDuplicates(
  drafts: Draft[],
  corpus: AnalysedCorpus,
): { kept: Draft[]; rejected: Rejection[] } {
  const kept: Draft[] = []
  const rejected: Rejection[] = []
  for (const draft of drafts) {
    const first = kept.find((other) => asksTheSame(other, draft) || askOneAge(other, draft, corpus))
    if (!first) kept.push(draft)
    else {
      const { id, document, origin } = draft
      rejected.push({
        id,
        document,
        origin,
        reason: 'duplicate',
        detail: `asks what ${first.id} asks`,
      })
    }
  }
  return { kept, rejected }
}
