import { DAY_MS, dayOf } from '../quiz/daily.ts'
import type { GameView } from '../schemas.ts'
import { countOf, formatDuration } from './format.ts'
import { addressIn, type Place } from './place.ts'

type NextDailyProps = { game: GameView; place: Place; streak: number; now: number }

/** For how many days in a row the player has been here, and where the next daily quiz is. */
export function NextDaily({ game, place, streak, now }: NextDailyProps) {
  const isToday = dayOf(Date.parse(game.startedAt)) === dayOf(now)
  return (
    <div class="next-daily">
      <p>
        {streak > 1 && (
          <>
            <b>{countOf(streak, 'day')} in a row.</b> A day is a UTC day.{' '}
          </>
        )}
        {isToday ? <Tomorrow now={now} /> : 'Today’s quiz is here.'}
      </p>
      {!isToday && (
        <p class="actions">
          <a class="button" href={addressIn(place, 'daily')}>
            Open today’s quiz
          </a>
        </p>
      )}
    </div>
  )
}

function Tomorrow({ now }: { now: number }) {
  const next = Date.parse(dayOf(now)) + DAY_MS
  return (
    <>
      Everyone has one game a day. The next daily quiz comes in{' '}
      <time datetime={new Date(next).toISOString()}>{formatDuration(next - now)}</time>, at midnight
      UTC.
    </>
  )
}
