/**
 * 2,000 games of ten, 200 at once, against `wrangler dev` that is killed in the middle and started
 * again: `npm run bench:load`. Clients ask again for what they got no answer to. At the end every
 * game must be in the record and on its leaderboard, once, with the score that was played.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AnswerReply, GameView, Leaderboard, QuestionFile } from '../src/schemas.ts'
import { issueToken } from '../src/token.ts'

const GAMES = 2000
const AT_ONCE = 200
const QUESTIONS = 10
/** When so many games are finished, the server is killed. */
const KILL_AT = 1000
const START_MS = 60_000
const REQUEST_MS = 20_000
const LOAD_MS = 6 * 60_000
const RETRY_MS = 250

const ROOT = join(import.meta.dirname, '..')
const WRANGLER = join(ROOT, 'node_modules/.bin/wrangler')
const folder = mkdtempSync(join(tmpdir(), 'footnote-load-'))
const secrets = {
  TOKEN_KEYS: `k1:${randomBytes(32).toString('base64')}`,
  DAILY_SEED: randomBytes(32).toString('base64'),
  ADMIN_KEY: randomBytes(32).toString('base64'),
}
const envFile = join(folder, 'secrets.env')
writeFileSync(
  envFile,
  Object.entries(secrets)
    .map(([name, value]) => `${name}="${value}"\n`)
    .join(''),
)
const keys = new Map(
  readdirSync(join(ROOT, 'questions'))
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => readQuestions(file))
    .map(({ id, answer }) => [id, answer.text]),
)

function readQuestions(file: string): QuestionFile['questions'] {
  const text = readFileSync(join(ROOT, 'questions', file), 'utf8')
  return (JSON.parse(text) as QuestionFile).questions
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}

const port = await freePort()
const origin = `http://127.0.0.1:${port}`

// Hundreds of lines when it is killed: they are shown only where it does not start.
const logFile = join(folder, 'server.log')
const log = openSync(logFile, 'a')

/** Starts the server in a process group of its own, and waits until it answers. */
async function startServer(): Promise<ChildProcess> {
  const options = ['--port', String(port), '--ip', '127.0.0.1', '--inspector-port', '0']
  const storage = ['--persist-to', folder, '--env-file', envFile, '--log-level', 'error']
  const server = spawn(WRANGLER, ['dev', ...options, ...storage], {
    cwd: ROOT,
    detached: true,
    stdio: ['ignore', log, log],
  })
  const deadline = Date.now() + START_MS
  while (Date.now() < deadline) {
    const reply = await fetch(`${origin}/api/v1/quizzes`).catch(() => null)
    await reply?.text()
    if (reply?.ok) return server
    if (server.exitCode !== null) break
    await wait(RETRY_MS)
  }
  killServer(server)
  throw new Error(`wrangler dev did not start: ${readFileSync(logFile, 'utf8').slice(-2000)}`)
}

/** At once and without a word, with all that it started. */
function killServer(server: ChildProcess): void {
  if (server.pid === undefined) throw new Error('wrangler dev did not start')
  process.kill(-server.pid, 'SIGKILL')
}

const deadline = Date.now() + LOAD_MS
const latencies: number[] = []
let retries = 0

/** Asks until there is an answer: a lost connection and a 5xx say nothing of what was done. */
async function insist(
  method: string,
  path: string,
  token: string,
  body?: unknown,
): Promise<unknown> {
  for (;;) {
    const started = performance.now()
    try {
      const reply = await fetch(origin + path, {
        method,
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
        signal: AbortSignal.timeout(REQUEST_MS),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const text = await reply.text()
      if (reply.status < 500 && reply.status !== 429) {
        latencies.push(performance.now() - started)
        if (reply.status >= 400) throw new Refused(`${method} ${path}: ${reply.status} ${text}`)
        return JSON.parse(text)
      }
    } catch (error) {
      if (error instanceof Refused || Date.now() > deadline) throw error
    }
    if (Date.now() > deadline) throw new Error(`no answer in time: ${method} ${path}`)
    retries += 1
    await wait(RETRY_MS)
  }
}

class Refused extends Error {}

type Played = { game: string; name: string; correct: number }

/** Plays a game as a player of its own; counts what it should score from what is sent. */
async function play(index: number): Promise<Played> {
  const { token } = await issueToken(secrets as Env, Date.now())
  const setup = { quiz: 'all', length: QUESTIONS }
  const game = (await insist('POST', '/api/v1/games', token, setup)) as GameView
  const path = `/api/v1/games/${game.id}`
  let correct = 0
  for (let open = game.question; open !== null;) {
    const { id, options } = open
    const answer = options?.[Math.floor(Math.random() * options.length)] ?? ''
    const given = { question: id, answer }
    const reply = (await insist('POST', `${path}/answers`, token, given)) as AnswerReply
    correct += Number(answer === keys.get(id))
    open = reply.next
  }
  // Ones and zeros read as no word of the list that names are checked by.
  const name = `Player ${index.toString(2)}`
  await insist('PUT', `${path}/name`, token, { name })
  return { game: game.id, name, correct }
}

async function readBoard(): Promise<Leaderboard['rows']> {
  const rows: Leaderboard['rows'] = []
  const { token } = await issueToken(secrets as Env, Date.now())
  let cursor = ''
  for (;;) {
    const path = `/api/v1/leaderboards/all?limit=100${cursor}`
    const page = (await insist('GET', path, token)) as Leaderboard
    rows.push(...page.rows)
    if (page.next === null) return rows
    cursor = `&cursor=${page.next}`
  }
}

/** The keys of the record, as the stopped server left them on disk. */
function readRecord(): string[] {
  const storage = ['--local', '--persist-to', folder, '--binding', 'SCORES']
  const listed = spawnSync(WRANGLER, ['kv', 'key', 'list', ...storage, '--prefix', 'result:'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (listed.status !== 0) throw new Error(`the record cannot be read: ${listed.stderr}`)
  return (JSON.parse(listed.stdout) as { name: string }[]).map(({ name }) => name)
}

/** What is not as it must be. */
function faultsOf(played: Played[], rows: Leaderboard['rows'], record: string[]): string[] {
  const faults: string[] = []
  const expect = (isTrue: boolean, fault: string) => {
    if (!isTrue) faults.push(fault)
  }
  const recorded = new Set(record.map((key) => key.slice(key.lastIndexOf(':') + 1)))
  expect(record.length === GAMES, `${record.length} results are in the record`)
  expect(rows.length === GAMES, `${rows.length} rows are on the leaderboard`)
  const rowByName = new Map(rows.map((row) => [row.name, row]))
  for (const { game, name, correct } of played) {
    const row = rowByName.get(name)
    expect(recorded.has(game), `${name} is not in the record`)
    expect(row?.correct === correct, `${name} has ${row?.correct} points, and played ${correct}`)
  }
  rows.forEach((row, index) => {
    const before = rows[index - 1]
    expect(row.rank === index + 1, `${row.name} has rank ${row.rank}, and stands at ${index + 1}`)
    const isSorted =
      before === undefined ||
      before.correct > row.correct ||
      (before.correct === row.correct && before.durationMs <= row.durationMs)
    expect(isSorted, `${row.name} does not belong behind ${before?.name}`)
  })
  return faults
}

let server = await startServer()
try {
  const started = performance.now()
  const played: Played[] = []
  let restart: Promise<number> | undefined
  const killAndRestart = async () => {
    const killed = performance.now()
    killServer(server)
    server = await startServer()
    return performance.now() - killed
  }
  let next = 0
  const client = async () => {
    while (next < GAMES) {
      played.push(await play(next++))
      if (played.length === KILL_AT) restart = killAndRestart()
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, client))
  const downMs = (await restart) ?? 0
  const seconds = (performance.now() - started) / 1000
  const sorted = latencies.toSorted((a, b) => a - b)
  const percentile = (part: number) => Math.round(sorted[Math.floor(sorted.length * part)] ?? 0)
  // The alarms that bring what the killed server had promised ring within a moment.
  await wait(5000)
  const rows = await readBoard()
  killServer(server)
  const faults = faultsOf(played, rows, readRecord())
  console.log(`games                 ${played.length}, ${AT_ONCE} at once`)
  console.log(`requests              ${latencies.length} answered, ${retries} asked again`)
  console.log(
    `time                  ${seconds.toFixed(1)} s, of it ${(downMs / 1000).toFixed(1)} s down`,
  )
  console.log(`requests per second   ${Math.round(latencies.length / seconds)}`)
  console.log(
    `latency, ms           p50 ${percentile(0.5)}, p95 ${percentile(0.95)}, p99 ${percentile(0.99)}`,
  )
  console.log(`lost, twice or wrong  ${faults.length}`)
  for (const fault of faults.slice(0, 20)) console.error(fault)
  if (faults.length > 0) process.exitCode = 1
} catch (error) {
  killServer(server)
  throw error
} finally {
  rmSync(folder, { recursive: true, force: true })
}
