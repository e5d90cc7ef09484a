import type { PlayerView } from '../../schemas.ts'
import { forgetToken, readToken } from './player-token.ts'

const ME = '/api/v1/players/me'

/**
 * Fills in the note on the player whose token this browser keeps: the streak, and today's result.
 * It stays hidden where there is no token or nothing to tell.
 */
export async function showPlayer(note: HTMLElement): Promise<void> {
  const token = readToken()
  if (token === null) return
  const headers = { Authorization: `Bearer ${token}` }
  const response = await fetch(ME, { headers })
  // Expired, or erased from another tab: nobody is known here any more.
  if (response.status === 401) return forgetToken()
  if (!response.ok) return
  const { history, streak } = (await response.json()) as PlayerView
  if (history.length === 0) return

  const find = (name: string) => note.querySelector<HTMLElement>(`[data-${name}]`)
  const fill = (name: string, text: string) => find(name)?.append(text)
  fill('streak', streakText(streak.current))
  const today = history.find(({ quiz, day }) => quiz === 'daily' && day === note.dataset['day'])
  if (today !== undefined) {
    fill('score', `${today.correct} of ${today.length} correct`)
    find('result')?.setAttribute('href', `/play/daily/${today.game}`)
    find('done')?.removeAttribute('hidden')
  }
  find('forget')?.addEventListener('click', async () => {
    const deleted = await fetch(ME, { method: 'DELETE', headers }).catch(() => null)
    if (deleted?.ok) forgetToken()
    note.replaceChildren(
      statusOf(
        deleted?.ok ? 'All of it is deleted.' : 'That did not work. Please try again later.',
      ),
    )
  })
  note.hidden = false
}

function statusOf(text: string): HTMLElement {
  const status = document.createElement('p')
  status.setAttribute('role', 'status')
  status.textContent = text
  return status
}

function streakText(days: number): string {
  if (days === 0) return 'No streak at the moment.'
  return days === 1 ? 'A streak of 1 day.' : `A streak of ${days} days in a row.`
}
