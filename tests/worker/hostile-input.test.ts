import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { type Random, seededRandom } from '../../src/quiz/random.ts'
import { GameView, PlayerName } from '../../src/schemas.ts'
import { call, expectProblem, playGame, read, send } from './client.ts'

const GAMES = '/api/v1/games'
const startGame = (setup: object) => read(send('POST', GAMES, setup), GameView, 201)
const first = ({ options }: { options: string[] | null }) => options?.[0] ?? '?'

const raw = (body: BodyInit, headers: Record<string, string> = {}) =>
  call(GAMES, {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/json', ...headers },
  })
const padded = (bytes: number) => '{"length":1}'.padEnd(bytes, ' ')
const streamed = (chunk: Uint8Array, chunks: number, pauseMs: number) => {
  let sent = 0
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (sent++ === chunks) return controller.close()
      await scheduler.wait(pauseMs)
      controller.enqueue(chunk)
    },
  })
}
const nested = (open: string, close: string, depth: number) =>
  `${open.repeat(depth)}1${close.repeat(depth)}`
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('names', () => {
  const RANGES: readonly (readonly [number, number])[] = [
    [0x00, 0x20],
    [0x20, 0x7f],
    [0x80, 0xa0],
    [0x300, 0x36f],
    [0x600, 0x61f],
    [0x915, 0x94d],
    [0x1100, 0x11ff],
    [0x180b, 0x180f],
    [0x2000, 0x206f],
    [0x2800, 0x2801],
    [0x3164, 0x3165],
    [0xac00, 0xac80],
    [0xd800, 0xdfff],
    [0xe000, 0xe010],
    [0xfdfa, 0xfdfb],
    [0xfe00, 0xfe0f],
    [0xfff0, 0xffff],
    [0x1f1e6, 0x1f1ff],
    [0x1f3fb, 0x1f3ff],
    [0x1f468, 0x1f469],
    [0xe0001, 0xe007f],
    [0x10ffff, 0x10ffff],
  ]
  const hostileName = (random: Random) =>
    Array.from({ length: 1 + Math.floor(random() * 30) }, () => {
      const [from, to] = RANGES[Math.floor(random() * RANGES.length * (random() < 0.5 ? 0.1 : 1))]!
      const code = random() < 0.5 ? 0x61 + Math.floor(random() * 26) : 0
      return String.fromCodePoint(code || from + Math.floor(random() * (to - from + 1)))
    }).join('')

  test('10,000 of hostile Unicode are refused, or are short, visible and harmless', async () => {
    const random = seededRandom('hostile names')
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
    const open = await startGame({ length: 1 })
    let taken = 0
    for (let index = 0; index < 10_000; index++) {
      const name = hostileName(random)
      if (index % 100 === 0) {
        const reply = await send('PUT', `${GAMES}/${open.id}/name`, { name })
        expect([409, 422], JSON.stringify(name)).toContain(reply.status)
        await reply.text()
      }
      const parsed = v.safeParse(PlayerName, name)
      if (!parsed.success) continue
      taken += 1
      const { output } = parsed
      const code = JSON.stringify(output)
      expect(output, code).toBe(output.normalize('NFC'))
      expect(output.isWellFormed(), code).toBe(true)
      expect([...graphemes.segment(output)].length, code).toBeLessThanOrEqual(24)
      expect(new TextEncoder().encode(output).length, code).toBeLessThanOrEqual(200)
      expect(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Bidi_Control}]/u.test(output), code).toBe(false)
      expect(/[\p{L}\p{N}\p{P}\p{S}]/u.test(output), code).toBe(true)
      expect(v.parse(PlayerName, output), code).toBe(output)
    }
    expect(taken).toBeGreaterThan(50)
  }, 60_000)

  test('that are markup are text on every page', async () => {
    const name = '<img src=x onerror=1>'
    const game = await playGame({ length: 1 }, first)
    await read(send('PUT', `${GAMES}/${game.id}/name`, { name }), GameView)
    for (const path of [`/play/all/${game.id}`, '/leaderboards/all']) {
      expect(await (await call(path)).text()).not.toContain('<img')
    }
  })
})

describe('a body', () => {
  test('of no bytes is no JSON', async () => {
    await expectProblem(raw(''), 400, 'malformed_json')
  })

  test('of 16 KiB is read; one byte more, and 10 MB, are not', async () => {
    await read(raw(padded(16 * 1024)), GameView, 201)
    await expectProblem(raw(padded(16 * 1024 + 1)), 413, 'body_too_large')
    await expectProblem(raw(padded(10 * 1024 * 1024)), 413, 'body_too_large')
    const unannounced = streamed(utf8(' '.repeat(64 * 1024)), 160, 0)
    await expectProblem(raw(unannounced), 413, 'body_too_large')
  })

  test('that nests 8,000 deep is refused', async () => {
    const [array, object] = [nested('[', ']', 8000), nested('{"a":', '}', 2700)]
    for (const deep of [array, object]) {
      await expectProblem(raw(deep), 422, 'validation_failed')
      await expectProblem(raw(deep.slice(0, -1)), 400, 'malformed_json')
    }
    const inner = nested('[', ']', 7900)
    await expectProblem(raw(`{"quiz":${inner}}`), 422, 'validation_failed')
  })

  test('with __proto__ changes nothing but the reply to it', async () => {
    for (const body of [
      '{"__proto__":{"length":1,"isAdmin":true}}',
      '{"constructor":{"prototype":{"isAdmin":true}}}',
      '{"length":{"__proto__":1}}',
    ]) {
      await expectProblem(raw(body), 422, 'validation_failed')
    }
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined()
    expect((await startGame({})).score.length).toBe(10)
  })

  test('in a wrong encoding is refused', async () => {
    const utf16 = new Uint8Array(
      new Uint16Array([...'{"length":1}'].map((c) => c.charCodeAt(0))).buffer,
    )
    const broken = new Uint8Array([...utf8('{"quiz":"'), 0xff, 0xfe, 0xc0, 0x80, ...utf8('"}')])
    await expectProblem(raw(utf16), 400, 'malformed_json')
    await expectProblem(raw(broken), 422, 'validation_failed')
    for (const encoding of ['gzip', 'br', 'identity, gzip']) {
      await expectProblem(
        raw(padded(20), { 'Content-Encoding': encoding }),
        415,
        'unsupported_media_type',
      )
    }
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', '']) {
      await expectProblem(raw(padded(20), { 'Content-Type': type }), 415, 'unsupported_media_type')
    }
  })

  /** How long a connection may stay silent is for the network before the Worker, not for it. */
  test('that comes slowly is read, within its limit, and holds up nobody else', async () => {
    const slow = raw(streamed(utf8('{"length":1}'.padEnd(100)), 1, 1500))
    const endless = raw(streamed(utf8(' '.repeat(1024)), 1e9, 5))
    const started = performance.now()
    await startGame({ length: 1 })
    expect(performance.now() - started).toBeLessThan(1400)
    await read(slow, GameView, 201)
    await expectProblem(endless, 413, 'body_too_large')
  })

  test('that breaks off is an error, and starts no game', async () => {
    const broken = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(utf8('{"length"')),
      pull: (controller) => controller.error(new Error('gone')),
    })
    const reply = await raw(broken).catch(() => null)
    if (reply !== null) {
      expect(reply.status).toBeGreaterThanOrEqual(400)
      await reply.text()
    }
  })
})
