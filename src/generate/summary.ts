import { type Conflict, conflictsIn } from './analysis/conflicts.ts'
import type { Outcome } from './pipeline.ts'

function countBy(items: string[]): string {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return [...counts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([item, count]) => `${count} ${item}`)
    .join(', ')
}

/** More than an editor would read. */
const MOST_CONFLICTS = 40

/** `conflict (date): open, Tarn Bridge: harbour-post "March 11", coast-weekly "March 12"` */
function conflictLines(conflicts: Conflict[]): string[] {
  const lines = conflicts.map(({ slot, event, sides }) => {
    const said = sides.map(({ document, text }) => `${document.id} "${text}"`).join(', ')
    return `conflict (${slot}): ${event}: ${said}`
  })
  const all = [...new Set(lines)]
  const more = all.length > MOST_CONFLICTS ? [`${all.length - MOST_CONFLICTS} more conflicts`] : []
  return [...all.slice(0, MOST_CONFLICTS), ...more]
}

/** What an editor wants to know of a run: counts for each document, what was rejected and why. */
export function summarise({ files, proposed, rejected, doubtful, corpus }: Outcome): string {
  const lines = files.flatMap(({ document, questions }) => {
    const lost = rejected.filter((one) => one.document === document)
    const count = proposed.filter((one) => one.document === document).length
    const reasons = lost.length > 0 ? ` (${countBy(lost.map(({ reason }) => reason))})` : ''
    const head = `${document}: ${count} proposed, ${questions.length} accepted, ${lost.length} rejected${reasons}`
    const recorded = lost
      .filter(({ origin }) => origin !== 'rules')
      .map(({ id, reason, detail }) => `  rejected ${id}: ${reason}: ${detail}`)
    const dissents = questions.flatMap(({ id, answer, dissents: found }) =>
      found.map(
        (one) => `  dissent ${id}: "${answer.text}", but ${one.document} says "${one.text}"`,
      ),
    )
    const doubts = doubtful
      .filter((one) => one.document === document)
      .map(({ id, detail }) => `  warning ${id}: ${detail}`)
    return [head, ...recorded, ...doubts, ...dissents]
  })
  const total = files.reduce((sum, { questions }) => sum + questions.length, 0)
  return [
    ...lines,
    ...conflictLines(conflictsIn(corpus)),
    `${total} questions from ${files.length} documents`,
  ].join('\n')
}
