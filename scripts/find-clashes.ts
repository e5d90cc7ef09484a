/** Finds the questions that give each other away. Pure. */
import { locateAnswer } from '../src/citation/locate-answer.ts'
import { STOPWORDS } from '../src/generate/lexicon/words.ts'
import { optionsOf } from '../src/quiz/options.ts'
import type { Citation, Question } from '../src/schemas.ts'

/** A passage that is shown after an answer to the question `id`. */
type Shown = { id: string; passage: Citation }

/** All passages that are shown after an answer to a question. */
export const shownPassages = ({ citations, dissents, whyWrong = [] }: Question): Citation[] => [
  ...citations,
  ...dissents,
  ...whyWrong.map(({ citation }) => citation),
]

/**
 * For each question the others that it may not share a game with: the passages shown after an answer
 * to the one hold the passage that settles the other, or the prompt or an option of the one names the
 * key to the other where both ask of one event.
 */
export function findClashes(questions: readonly Question[]): Map<string, Set<string>> {
  const shown = questions.flatMap((question): Shown[] =>
    shownPassages(question).map((passage) => ({ id: question.id, passage })),
  )
  const shownIn = Map.groupBy(shown, ({ passage }) => passage.document)
  const othersShowing = (question: Question, { document, start, end }: Citation): string[] =>
    (shownIn.get(document) ?? []).flatMap(({ id, passage }) =>
      id !== question.id && passage.start < end && start < passage.end ? id : [],
    )
  const byId = new Map(questions.map((question) => [question.id, question]))
  const othersNaming = (question: Question): string[] => {
    const nearby = question.citations.flatMap(({ document }) => shownIn.get(document) ?? [])
    const ids = new Set(nearby.map(({ id }) => id).filter((id) => id !== question.id))
    return [...ids].filter((id) => {
      const other = byId.get(id)
      return other !== undefined && asksOfSame(question, other) && names(other, question)
    })
  }

  const clashes = new Map(questions.map(({ id }) => [id, new Set<string>()]))
  for (const question of questions) {
    const showing = settling(question, (citation) => othersShowing(question, citation))
    for (const id of [...showing, ...othersNaming(question)]) {
      clashes.get(id)?.add(question.id)
      clashes.get(question.id)?.add(id)
    }
  }
  return clashes
}

const keysOf = ({ answer }: Question) => [answer.text, ...answer.aliases]

/**
 * The other questions that show the passage which settles this one. Several citations may hold the
 * key; the one that fewest others show is meant, since what many share only says who it is about.
 */
function settling(question: Question, othersShowing: (citation: Citation) => string[]): string[] {
  const { citations } = question
  const holding = citations.filter(({ exact }) => locateAnswer(exact, keysOf(question)) !== null)
  const candidates = holding.length > 0 ? holding : citations
  const [rarest = []] = candidates.map(othersShowing).toSorted((a, b) => a.length - b.length)
  return rarest
}

// Questions of one story share whom it is about; those of one event share most of what they say.
const SHARED_WORDS = 3
const SHARED_PART = 0.5

const wordsOf = ({ prompt }: Question): Set<string> =>
  new Set(
    (prompt.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter((word) => !STOPWORDS.has(word)),
  )

function asksOfSame(a: Question, b: Question): boolean {
  const [words, others] = [wordsOf(a), wordsOf(b)]
  const shared = [...words].filter((word) => others.has(word)).length
  return shared >= SHARED_WORDS && shared >= Math.min(words.size, others.size) * SHARED_PART
}

/** Whether a question's prompt or options name the key to another: a player sees both before. */
function names(question: Question, other: Question): boolean {
  if (other.answer.kind === 'boolean') return false
  return [question.prompt, ...optionsOf(question)].some(
    (text) => locateAnswer(text, keysOf(other)) !== null,
  )
}
