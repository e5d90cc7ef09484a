/**
 * What a player did so far: filled in by browser/show-player.ts, since only this browser knows who
 * plays. Without a script, or before a first finished game, it stays away.
 */
export function PlayerNote({ day }: { day: string }) {
  return (
    <div class="player-note" data-day={day} hidden>
      <p data-done hidden>
        You have played today’s quiz: <b data-score></b>.
      </p>
      <p>
        <span data-streak></span> <span class="quiet">A day is a UTC day.</span>
      </p>
      <details>
        <summary>What this site knows about you</summary>
        <p>
          Your games, without a name unless you gave one, and on which days you played. Only this
          browser can ask for them.
        </p>
        <p>
          <button type="button" class="plain" data-forget>
            Delete everything
          </button>
        </p>
      </details>
    </div>
  )
}
