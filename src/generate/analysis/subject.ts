import { baseOf } from '../lexicon/verbs.ts'
import { type Subject, SUBJECT_WORDS } from '../lexicon/subjects.ts'
import type { AnalysedDocument } from '../model.ts'
import { singular } from './amounts.ts'

type Scores = ReadonlyMap<Subject, number>

/** A word that stands often says little more than one that stands some times. */
const MOST_TIMES = 3
/** What a question itself says, beside all that its document says. */
const OWN_WEIGHT = 3
const FEWEST_POINTS = 12

function scoresOf(text: string): Scores {
  const times = new Map<string, number>()
  for (const word of text.toLowerCase().match(/[\p{L}-]{3,}/gu) ?? []) {
    const known = [word, singular(word), baseOf(word)].find(
      (form) => form && SUBJECT_WORDS.has(form),
    )
    if (known) times.set(known, Math.min(MOST_TIMES, (times.get(known) ?? 0) + 1))
  }
  const scores = new Map<Subject, number>()
  for (const [word, count] of times) {
    for (const { subject, weight } of SUBJECT_WORDS.get(word) ?? [])
      scores.set(subject, (scores.get(subject) ?? 0) + weight * count)
  }
  return scores
}

const ofDocument = new WeakMap<AnalysedDocument, Scores>()

function documentScores(document: AnalysedDocument): Scores {
  const known = ofDocument.get(document)
  if (known) return known
  const scores = scoresOf(document.sentences.map(({ reading }) => reading).join(' '))
  ofDocument.set(document, scores)
  return scores
}

/** What a question is about, by its own words and those of its document; null if they do not tell. */
export function subjectOf(text: string, document: AnalysedDocument): Subject | null {
  const own = scoresOf(text)
  const all = documentScores(document)
  const [first] = [...all]
    .map(([subject, score]) => ({ subject, score: score + OWN_WEIGHT * (own.get(subject) ?? 0) }))
    .toSorted((a, b) => b.score - a.score || (a.subject < b.subject ? -1 : 1))
  return first && first.score >= FEWEST_POINTS ? first.subject : null
}
