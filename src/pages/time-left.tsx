import { MOST_EXTENSIONS, type Timer } from '../schemas.ts'
import { timeWords } from './time-words.ts'

const words = (ms: number) => timeWords(Math.ceil(ms / 1000))

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
        {leftMs > 0 ? `You have ${words(leftMs)} left${worthOf(timer)}` : TIME_IS_UP}
        {timer.extensions < MOST_EXTENSIONS && ` “More time” adds ${words(timer.limitMs)}.`}
      </p>
    </time-left>
  )
}

/** What was added earns the same to its end (quiz/points.ts). */
const worthOf = ({ extensions }: Timer) =>
  extensions === 0
    ? ': the sooner a right answer, the more points.'
    : ' in which a right answer earns points.'

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
  const added = `${words(timer.limitMs)} were added.`
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
        // A button of no more use cannot hold the focus: what is said of it does, and is read out.
        <span id="extended" class="quiet" tabindex={isUsedUp ? -1 : undefined} autofocus={isUsedUp}>
          {isUsedUp ? `${added} That was the last time.` : added}
        </span>
      )}
    </>
  )
}
