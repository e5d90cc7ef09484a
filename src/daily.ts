import { listRows } from './bank/bank.ts'
import { dayOf, pickDaily, weekUpTo } from './quiz/daily.ts'
import { seededRandom } from './quiz/random.ts'
import type { Slug } from './schemas.ts'

/** A day's questions, the same for everybody, and what their options are shuffled by. */
export type Daily = { day: string; questions: Slug[]; optionSeed: string }

/** The day that was asked for last, and the secret that it was drawn by. */
let latest: { secret: string; daily: Daily } | undefined

/** The daily quiz of the UTC day of `now`. Without the secret no day's questions can be computed. */
export async function dailyAt(env: Env, now: number): Promise<Daily> {
  const day = dayOf(now)
  const secret = env.DAILY_SEED
  if (latest?.secret === secret && latest.daily.day === day) return latest.daily
  const seeds = await Promise.all(weekUpTo(day).map((each) => hmac(secret, each)))
  const questions = pickDaily(listRows(), seeds.map(seededRandom)).map(({ id }) => id)
  const daily = { day, questions, optionSeed: await hmac(secret, `${day} options`) }
  latest = { secret, daily }
  return daily
}

/** The questions whose keys nobody is shown until the UTC day is over. */
export async function withheldAt(env: Env, now: number): Promise<ReadonlySet<Slug>> {
  return new Set((await dailyAt(env, now)).questions)
}

async function hmac(secret: string, text: string): Promise<string> {
  const encoder = new TextEncoder()
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, [
    'sign',
  ])
  const signature = await crypto.subtle.sign('HMAC', key, encoder.encode(text))
  return [...new Uint8Array(signature)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
