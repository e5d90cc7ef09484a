import type { Rejection } from '../model.ts'
import { nearest } from '../nearest.ts'
import type { PlacedEdit } from './read-edits.ts'

export interface Fates {
  /** Every id that was proposed in this run. */
  proposed: Set<string>
  /** Ids that are left out of this run on purpose, and may be edited all the same. */
  leftOut: Set<string>
  accepted: Set<string>
  rejected: Rejection[]
}

const WORDS = ['prompt', 'answer', 'aliases', 'distractors'] as const

/** The field of an edit that a rejection is about. */
const fieldOf = (edit: PlacedEdit): string =>
  (edit.action === 'reword' && WORDS.find((word) => edit[word] !== undefined)) || 'id'

/**
 * What came of the edits other than the editor wanted: nobody proposes the question, or it is not
 * published as reworded or although it is pinned. Each problem names the field.
 */
export function checkEdits(edits: PlacedEdit[], fates: Fates): string[] {
  const { proposed, leftOut, accepted, rejected } = fates
  return edits.flatMap((edit) => {
    const { id, action, field } = edit
    if (!proposed.has(id)) {
      if (leftOut.has(id)) return []
      const near = nearest(id, [...proposed, ...leftOut])
      const hint = near.length > 0 ? `; the nearest are ${near.join(', ')}` : ''
      return [`${field}.id: no question "${id}" is proposed${hint}`]
    }
    if (action === 'reject' || accepted.has(id)) return []
    const why = rejected.find((one) => one.id === id)
    return [`${field}.${fieldOf(edit)}: "${id}" is rejected: ${why?.reason}: ${why?.detail}`]
  })
}
