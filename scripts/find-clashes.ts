/** Finds the questions that give each other away. Pure. */
import { locateAnswer } from '../src/citation/locate-answer.ts'
import type { Citation, Question } from '../src/schemas.ts'

/** A passage that is shown after an answer to the question `id`. */
type Shown = { id: string; passage: Citation }

/**
 * For each question the others that it may not share a game with: the passages shown after an answer
 * to the one hold the passage that settles the other.
 */
export function findClashes(questions: readonly Question[]): Map<string, Set<string>> {
  const shown = questions.flatMap(({ id, citations, dissents }): Shown[] =>
    [...citations, ...dissents].map((passage) => ({ id, passage })),
  )
  const shownIn = Map.groupBy(shown, ({ passage }) => passage.document)
  const othersShowing = (question: Question, { document, start, end }: Citation): string[] =>
    (shownIn.get(document) ?? []).flatMap(({ id, passage }) =>
      id !== question.id && passage.start < end && start < passage.end ? id : [],
    )

  const clashes = new Map(questions.map(({ id }) => [id, new Set<string>()]))
  for (const question of questions) {
    for (const id of settling(question, (citation) => othersShowing(question, citation))) {
      clashes.get(id)?.add(question.id)
      clashes.get(question.id)?.add(id)
    }
  }
  return clashes
}

/**
 * The other questions that show the passage which settles this one. Several citations may hold the
 * key; the one that fewest others show is meant, since what many share only says who it is about.
 */
function settling(
  { answer, citations }: Question,
  othersShowing: (citation: Citation) => string[],
): string[] {
  const keys = [answer.text, ...answer.aliases]
  const holding = citations.filter(({ exact }) => locateAnswer(exact, keys) !== null)
  const candidates = holding.length > 0 ? holding : citations
  const [rarest = []] = candidates.map(othersShowing).toSorted((a, b) => a.length - b.length)
  return rarest
}
