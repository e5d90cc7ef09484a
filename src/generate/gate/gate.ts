import type { AnalysedCorpus, Draft, Rejection } from '../model.ts'
import { articleText } from './article-text.ts'
import type { Check } from './check.ts'
import { dissentRecorded } from './dissent-recorded.ts'
import { distractorsWrong } from './distractors-wrong.ts'
import { exactCitation } from './exact-citation.ts'
import { itemFlaws } from './item-flaws.ts'
import { keyFitsWhWord } from './key-fits-wh-word.ts'
import { keyInCitation } from './key-in-citation.ts'
import { namesInCitation } from './names-in-citation.ts'
import { neutral } from './neutral.ts'
import { noLeak } from './no-leak.ts'
import { oneKey } from './one-key.ts'
import { polarityCertainty } from './polarity-certainty.ts'
import { quotationInCitation } from './quotation-in-citation.ts'
import { rolesMatch } from './roles-match.ts'
import { standsAlone } from './stands-alone.ts'
import { timeAnchored } from './time-anchored.ts'
import { wellFormed } from './well-formed.ts'

/** The checks by the reason that each gives. Exactness comes first: the others read citations. */
export const CHECKS: ReadonlyArray<{ reason: string; check: Check }> = [
  { reason: 'exact_citation', check: exactCitation },
  { reason: 'article_text', check: articleText },
  { reason: 'well_formed', check: wellFormed },
  { reason: 'stands_alone', check: standsAlone },
  { reason: 'time_anchored', check: timeAnchored },
  { reason: 'neutral', check: neutral },
  { reason: 'no_leak', check: noLeak },
  { reason: 'key_fits_wh_word', check: keyFitsWhWord },
  { reason: 'key_in_citation', check: keyInCitation },
  { reason: 'quotation_in_citation', check: quotationInCitation },
  { reason: 'names_in_citation', check: namesInCitation },
  { reason: 'roles_match', check: rolesMatch },
  { reason: 'polarity_certainty', check: polarityCertainty },
  { reason: 'dissent_recorded', check: dissentRecorded },
  { reason: 'one_key', check: oneKey },
  { reason: 'distractors', check: distractorsWrong },
  { reason: 'item_flaws', check: itemFlaws },
]

/** What one check says: `detail` is null where it finds nothing wrong. */
export interface Verdict {
  reason: string
  detail: string | null
}

/** What every check says of a question, in their order: for an editor who asks why. */
export const explainDraft = (draft: Draft, corpus: AnalysedCorpus): Verdict[] =>
  CHECKS.map(({ reason, check }) => ({ reason, detail: check(draft, corpus) }))

/** The first check that a question fails, or null. */
export function reject(draft: Draft, corpus: AnalysedCorpus): Rejection | null {
  for (const { reason, check } of CHECKS) {
    const detail = check(draft, corpus)
    const { id, document, origin } = draft
    if (detail !== null) return { id, document, origin, reason, detail }
  }
  return null
}
