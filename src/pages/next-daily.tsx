import { DAY_MS, dayOf } from '../quiz/daily.ts'
import { countOf, formatDuration } from './format.ts'

/** When the next daily quiz comes, and for how many days in a row the player has been here. */
export function NextDaily({ streak, now }: { streak: number; now: number }) {
  const next = Date.parse(dayOf(now)) + DAY_MS
  return (
    <p class="next-daily">
      {streak > 1 && (
        <>
          <b>{countOf(streak, 'day')} in a row.</b> A day is a UTC day.{' '}
        </>
      )}
      Everyone has one game a day. The next daily quiz comes in{' '}
      <time datetime={new Date(next).toISOString()}>{formatDuration(next - now)}</time>, at midnight
      UTC.
    </p>
  )
}
