import { subjectOf } from '../analysis/subject.ts'
import { whyWrong } from '../distractors/why-wrong.ts'
import { SUBJECTS } from '../lexicon/subjects.ts'
import type { AnalysedCorpus, AnalysedDocument, Draft } from '../model.ts'
import type { Answer, Question } from '../../schemas.ts'
import { slugOf } from '../slug.ts'
import { difficultyOf } from './difficulty.ts'

const MOST_TAGS = 5

/** The category of a question of which neither the proposal nor the text tells the subject. */
const KINDS: Record<Answer['kind'], string> = {
  person: 'people',
  place: 'places',
  organization: 'organizations',
  date: 'dates',
  number: 'numbers',
  boolean: 'true-or-false',
  text: 'facts',
}

/** The categories that the generator gives. */
export const CATEGORIES: string[] = ['quotes', ...SUBJECTS, ...Object.values(KINDS)]

/** What an editor said, or a quotation, or the subject that the words of the text tell. */
function categoryOf(draft: Draft, home: AnalysedDocument | undefined): string {
  const { category, prompt, answer, citations } = draft
  if (category !== undefined) return category
  if (answer.kind === 'person' && /["“]/.test(prompt) && /\bsaid\b/i.test(prompt)) return 'quotes'
  const own = [prompt, answer.text, citations[0]?.exact].join(' ')
  return (home && subjectOf(own, home)) ?? KINDS[answer.kind]
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
  const home = corpus.byId.get(draft.document)
  const why = whyWrong(draft, corpus)
  return {
    id,
    prompt,
    answer,
    distractors,
    citations,
    dissents,
    ...(why.length > 0 && { whyWrong: why }),
    difficulty: draft.difficulty ?? (home ? difficultyOf(draft, home) : 'medium'),
    category: categoryOf(draft, home),
    tags: tagsOf(draft, corpus),
    origin,
  }
}
