import { MOST_EXTENSIONS, type Timer } from '../schemas.ts'
import { countOf } from './format.ts'

const seconds = (ms: number) => countOf(Math.ceil(ms / 1000), 'second')

/** Said when the time of a question is over, by the server or by the script that counts. */
const TIME_IS_UP = 'Time is up. You can still answer, without points.'

/**
 * The time of the open question. What is left is told as a duration, since a reader's clock may be
 * wrong. Told in words, until a script shows it as it runs.
 */
export function TimeLeft({ timer, now }: { timer: Timer; now: number }) {
  const totalMs = timer.limitMs * (1 + timer.extensions)
  const leftMs = Math.max(0, Date.parse(timer.openedAt) + totalMs - now)
  return (
    <time-left
      class="time-left"
      data-left-ms={String(leftMs)}
      data-total-ms={String(totalMs)}
      data-up={TIME_IS_UP}
    >
      <p class="told">
        {leftMs > 0
          ? `You have ${seconds(leftMs)} left: the sooner a right answer, the more points. “More time” adds ${seconds(timer.limitMs)}.`
          : TIME_IS_UP}
      </p>
    </time-left>
  )
}

/** Extends the time, as often as WCAG asks for. It comes after `Answer`, which Enter presses. */
export function MoreTime({
  timer,
  action,
  isExtended,
}: {
  timer: Timer
  action: string
  isExtended: boolean
}) {
  const isUsedUp = timer.extensions >= MOST_EXTENSIONS
  const added = `${seconds(timer.limitMs)} were added.`
  return (
    <>
      <button
        class="plain"
        type="submit"
        formaction={action}
        name="extensions"
        value={String(timer.extensions + 1)}
        disabled={isUsedUp}
        aria-describedby={isExtended ? 'extended' : undefined}
        autofocus={isExtended && !isUsedUp}
      >
        More time
      </button>
      {isExtended && (
        <span id="extended" class="quiet">
          {isUsedUp ? `${added} That was the last time.` : added}
        </span>
      )}
    </>
  )
}
