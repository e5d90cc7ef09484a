import { gameIn } from './each-page.ts'
import { keepInTab, keptInTab } from './kept-in-tab.ts'
import type { FrameMessage, Score } from './messages.ts'

const TOLD = 'told'

/** What the host knows: of which game, and how many of its answers. */
type Told = { game: string; answers: number }

/**
 * Returns what tells the host how the game goes, as far as it was not told before. Every page of a game
 * carries all that was answered (pages/game-marks.ts), so it does not matter which one is shown, how
 * often, or after which detour. What was told is kept in the frame's entry of the history, which needs
 * no storage and outlives a reload of the frame, and in the tab, which outlives one of the host.
 */
export function tellProgress(tell: (message: FrameMessage) => boolean): () => void {
  let told = recall()

  return () => {
    const { game, length: size, verdicts: list, points } = gameIn(document)?.dataset ?? {}
    if (game === undefined) return
    const length = Number(size)
    const verdicts = list?.split(' ').filter(Boolean) ?? []

    if (told?.game !== game) {
      if (!tell({ type: 'footnote:start', length })) return
      told = { game, answers: 0 }
    }
    for (const [index, verdict] of verdicts.entries()) {
      if (index < told.answers) continue
      const number = index + 1
      const correct = verdicts.slice(0, number).filter((each) => each === 'correct').length
      const score: Score = { correct, answered: number, length }
      const isCorrect = verdict === 'correct'
      if (
        !tell({
          type: 'footnote:answer',
          number,
          verdict: isCorrect ? verdict : 'incorrect',
          score,
        })
      )
        return
      told.answers = number
      if (number < length) continue
      if (points !== undefined) score.points = Number(points)
      tell({ type: 'footnote:finish', score })
    }
    remember(told)
  }
}

function recall(): Told | null {
  const state: unknown = history.state ?? readKept(keptInTab(TOLD))
  if (typeof state !== 'object' || state === null) return null
  if (!('game' in state && typeof state.game === 'string')) return null
  if (!('answers' in state && typeof state.answers === 'number')) return null
  return { game: state.game, answers: state.answers }
}

function readKept(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    // Not what was written below: as good as nothing.
    return null
  }
}

function remember(told: Told): void {
  keepInTab(TOLD, JSON.stringify(told))
  try {
    history.replaceState(told, '')
  } catch {
    // A frame that may not write its history tells again after a reload.
  }
}
