/**
 * What a player did so far: filled in by browser/home.ts, since only this browser knows who plays.
 * Without a script, or before a first daily quiz, it stays away.
 */
export function PlayerNote({ day }: { day: string }) {
  return (
    <div class="player-note" data-day={day} hidden>
      <p>
        <b data-streak></b> <span class="quiet">A day is a UTC day.</span>
      </p>
      <p data-done hidden>
        You have played today’s quiz: <span data-score></span>.{' '}
        <a href="/play/daily" data-result>
          See your result
        </a>
      </p>
      <details>
        <summary>What is kept of you</summary>
        <p>
          Your games, without a name unless you gave one, and which days you played. This browser
          alone holds the key to them.
        </p>
        <p>
          <button type="button" class="minor" data-forget>
            Delete all of it
          </button>
        </p>
      </details>
    </div>
  )
}
