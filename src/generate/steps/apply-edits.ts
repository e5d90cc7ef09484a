import type { Edit } from '../../schemas.ts'
import type { Draft } from '../model.ts'

/** The reason of what an editor rejects, beside those of the gate. */
export const REJECTED_BY_EDITOR = 'editor'

export interface EditedDraft {
  draft: Draft
  /** Why an editor wants it not, or null. */
  refused: string | null
}

function reworded(draft: Draft, edit: Edit & { action: 'reword' }): Draft {
  const { prompt, answer, aliases, distractors } = edit
  return {
    ...draft,
    prompt: prompt ?? draft.prompt,
    answer: {
      ...draft.answer,
      text: answer ?? draft.answer.text,
      aliases: aliases ?? draft.answer.aliases,
    },
    distractors: distractors ?? draft.distractors,
  }
}

/**
 * What an editor made of the proposals, whoever made them, in their order but with pinned ones first:
 * of two that cannot both be published, the earlier is kept.
 */
export function applyEdits(drafts: Draft[], edits: Edit[]): EditedDraft[] {
  const byId = Map.groupBy(edits, ({ id }) => id)
  const edited = drafts.map((draft) => {
    let result: EditedDraft = { draft, refused: null }
    for (const edit of byId.get(draft.id) ?? []) {
      if (edit.action === 'reword') result = { ...result, draft: reworded(result.draft, edit) }
      if (edit.action === 'reject') result = { ...result, refused: edit.why }
    }
    return result
  })
  const pinned = new Set(edits.filter(({ action }) => action === 'pin').map(({ id }) => id))
  const isPinned = ({ draft }: EditedDraft) => pinned.has(draft.id)
  return [...edited.filter(isPinned), ...edited.filter((one) => !isPinned(one))]
}
