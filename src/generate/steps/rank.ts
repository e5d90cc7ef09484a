import type { AnalysedCorpus, Draft } from '../model.ts'
import { isFormOf } from '../analysis/name-match.ts'
import type { Answer, Difficulty, Question } from '../../schemas.ts'
import { slugOf } from '../slug.ts'

const MOST_TAGS = 5

/** The category of a question whose proposal names none, by what its key is. */
export const CATEGORIES: Record<Answer['kind'], string> = {
  person: 'people',
  place: 'places',
  organization: 'organizations',
  date: 'dates',
  number: 'numbers',
  boolean: 'true-or-false',
  text: 'facts',
}

function categoryOf({ category, prompt, answer }: Draft): string {
  const isQuote = answer.kind === 'person' && /["“]/.test(prompt) && /\bsaid\b/i.test(prompt)
  return category ?? (isQuote ? 'quotes' : CATEGORIES[answer.kind])
}

const OFTEN = 4
const DIFFICULTIES: Difficulty[] = ['easy', 'medium', 'hard']

/**
 * Harder: a date to the day, a number, a name that the document seldom mentions. Easier: true or
 * false, a name that it repeats.
 */
function difficultyOf(draft: Draft, corpus: AnalysedCorpus): Difficulty {
  const { kind, text, value } = draft.answer
  if (draft.difficulty) return draft.difficulty
  if (kind === 'boolean') return 'easy'
  if (kind === 'number') return 'hard'
  if (kind === 'date')
    return typeof value === 'string' && /-\d\d-\d\d$/.test(value) ? 'hard' : 'medium'
  const name = corpus.byId.get(draft.document)?.names.find((one) => isFormOf(text, one))
  const step = (name?.mentions ?? 0) >= OFTEN ? 0 : (name?.mentions ?? 0) > 1 ? 1 : 2
  return DIFFICULTIES[step] ?? 'medium'
}

/** Slugs of the names in the cited passages, but never of the key: tags are shown with the prompt. */
function tagsOf(draft: Draft, corpus: AnalysedCorpus): string[] {
  const names = draft.citations.flatMap(({ document, start, end }) =>
    (corpus.byId.get(document)?.sentences ?? [])
      .filter((sentence) => sentence.start < end && start < sentence.end)
      .flatMap(({ mentions }) => mentions.map(({ name }) => name)),
  )
  const key = new Set(slugOf(draft.answer.text).split('-'))
  const found = names.filter(({ kind }) => kind !== 'other').map(({ full }) => slugOf(full))
  const tags = [...new Set(draft.tags ?? found)].filter(
    (tag) => tag !== '' && tag.split('-').every((word) => !key.has(word)),
  )
  return tags.slice(0, MOST_TAGS)
}

/** A draft that passed, as the bank keeps it. */
export function rank(draft: Draft, corpus: AnalysedCorpus): Question {
  const { id, prompt, answer, distractors, citations, dissents, origin } = draft
  return {
    id,
    prompt,
    answer,
    distractors,
    citations,
    dissents,
    difficulty: difficultyOf(draft, corpus),
    category: categoryOf(draft),
    tags: tagsOf(draft, corpus),
    origin,
  }
}
