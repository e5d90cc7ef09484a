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
    find('done')?.removeAttribute('hidden')
    const play = note.parentElement?.querySelector<HTMLAnchorElement>('a.button')
    play?.setAttribute('href', `/play/daily/${today.game}`)
    play?.replaceChildren('See your result')
  }
  find('forget')?.addEventListener('click', async () => {
    if (!confirm('Delete your games, your streak and your reports? This cannot be undone.')) return
    const deleted = await fetch(ME, { method: 'DELETE', headers }).catch(() => null)
    if (deleted?.ok) forgetToken()
    const status = document.createElement('p')
    // It has the focus, as the button that had it is gone, and is read out by it.
    status.tabIndex = -1
    status.textContent = deleted?.ok
      ? 'Everything has been deleted.'
      : 'That did not work. Please try again later.'
    note.replaceChildren(status)
    status.focus()
  })
  note.hidden = false
}

function streakText(days: number): string {
  if (days === 0) return 'A streak begins with today’s quiz.'
  return days === 1 ? 'A streak of 1 day.' : `A streak of ${days} days in a row.`
}
