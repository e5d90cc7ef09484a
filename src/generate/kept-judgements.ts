import { contradictionsOf } from './analysis/conflicts.ts'
import { type Asked, isAnswered, noteAsked } from './analysis/look-up.ts'
import type { AnalysedCorpus, AnalysedDocument, Draft } from './model.ts'
import type { EditedDraft } from './steps/apply-edits.ts'
import { judge, type Judged } from './steps/judge.ts'

/** A judgement with all that it depends on. */
interface Kept {
  judged: Judged
  /** What was asked of the corpus on the way, by its place in `Judgements.asked`. */
  asked: number[]
}

/** What a run leaves for the next one. Documents are told by the hash of all that is known of them. */
export interface Judgements {
  /** In their order: the id, the hash, and what contradicts the document. */
  documents: { id: string; hash: string; contradictions: string }[]
  asked: Asked[]
  /** By the proposal, as JSON. */
  kept: Map<string, Kept>
}

type Documents = Judgements['documents']

/** How a judgement depends on the documents that it cites: on all that they say. */
const ownDocuments = ({ document, citations, dissents }: Draft) => [
  document,
  ...citations.map((one) => one.document),
  ...dissents.map((one) => one.document),
]

/** The documents of a run; two of them read the same if nothing that bears on them has changed. */
function describe(corpus: AnalysedCorpus, hashOf: (id: string) => string): Documents {
  return corpus.documents.map(({ id }) => ({
    id,
    hash: hashOf(id),
    contradictions: JSON.stringify(
      contradictionsOf(corpus, id).map(({ side, other }) => [
        side.sentence.start,
        [side.text, side.value, other.text, other.value],
        hashOf(other.document.id),
        other.sentence.start,
      ]),
    ),
  }))
}

/**
 * The documents that have come, gone, changed, or stand in another order: of those that both runs
 * have, the ones that follow each other as before are the same.
 */
function changedBetween(before: Documents, now: Documents): Documents {
  const placeOf = new Map(before.map(({ hash }, at) => [hash, at]))
  const same = new Set<string>()
  let last = -1
  for (const { hash } of now) {
    const place = placeOf.get(hash) ?? -1
    if (place <= last) continue
    last = place
    same.add(hash)
  }
  return [...before, ...now].filter(({ hash }) => !same.has(hash))
}

/** Of documents that are the same, the ones that are contradicted otherwise. */
function contradictedAnew(before: Documents, now: Documents): Documents {
  const known = new Map(before.map(({ hash, contradictions }) => [hash, contradictions]))
  return now.filter(({ hash, contradictions }) => known.get(hash) !== contradictions)
}

/**
 * Which judgements of the last run hold: those whose own documents are what they were, and who asked
 * nothing that a changed document answers, as it is or as it was. None where an analysis is lost.
 */
function holding(
  last: Judgements,
  now: Documents,
  analysisOf: (hash: string) => AnalysedDocument | null,
): (kept: Kept) => boolean {
  const changed = changedBetween(last.documents, now)
  const stale = new Set([...changed, ...contradictedAnew(last.documents, now)].map(({ id }) => id))
  const analyses = [...new Set(changed.map(({ hash }) => hash))].map(analysisOf)
  const documents = analyses.filter((one) => one !== null)
  if (documents.length < analyses.length) return () => false
  const corpus = { documents, byId: new Map() }
  const isNewlyAnswered = last.asked.map((asked) => isAnswered(asked, corpus))
  return ({ judged, asked }) =>
    ownDocuments(judged.draft).every((id) => !stale.has(id)) &&
    asked.every((at) => isNewlyAnswered[at] === false)
}

/**
 * Judges the proposals of one run, but those whose judgement of the last run holds. `analysisOf` knows
 * the analyses of both runs' documents by their hashes.
 */
export function keptJudgements(
  corpus: AnalysedCorpus,
  last: Judgements | null,
  hashOf: (id: string) => string,
  analysisOf: (hash: string) => AnalysedDocument | null,
): { judgeOne: (edited: EditedDraft) => Judged; made: () => number; judgements: Judgements } {
  const documents = describe(corpus, hashOf)
  const holds = last && holding(last, documents, analysisOf)
  const places = new Map<string, number>()
  const judgements: Judgements = { documents, asked: [], kept: new Map() }
  let made = 0

  function placeOf(asked: Asked): number {
    const key = JSON.stringify(asked)
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, judgements.asked.length)
    return judgements.asked.push(asked) - 1
  }

  function judgeNow(edited: EditedDraft): Kept {
    const asked = new Set<number>()
    noteAsked(corpus, (one) => asked.add(placeOf(one)))
    try {
      return { judged: judge(edited, corpus), asked: [...asked] }
    } finally {
      noteAsked(corpus, null)
      made += 1
    }
  }

  function judgeOne(edited: EditedDraft): Judged {
    const key = JSON.stringify(edited)
    const known = last?.kept.get(key)
    const kept =
      last && known && holds?.(known)
        ? {
            judged: known.judged,
            asked: known.asked.flatMap((at) => placeOf(last.asked[at] as Asked)),
          }
        : judgeNow(edited)
    judgements.kept.set(key, kept)
    // Of two proposals that are the same in all, each has a judgement of its own.
    return { ...kept.judged, draft: { ...kept.judged.draft } }
  }
  return { judgeOne, made: () => made, judgements }
}
