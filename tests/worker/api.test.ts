import { env } from 'cloudflare:workers'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { locateAnswer } from '../../src/citation/locate-answer.ts'
import {
  AnswerReply,
  Document,
  DocumentList,
  GameView,
  KeyedQuestion,
  Leaderboard,
  OpenQuestion,
  PlayerName,
  Problem,
  QuestionList,
  QuizList,
  Result,
  Verdict,
} from '../../src/schemas.ts'
import { call, expectProblem, playGame, read, send } from './client.ts'

const keyed = async (id: string) =>
  read(call(`/api/v1/questions/${id}?include=answer`), KeyedQuestion)

describe('a program walks through the API', () => {
  test('from the quizzes to the leaderboard, every reply of its shape', async () => {
    const { quizzes } = await read(call('/api/v1/quizzes'), QuizList)
    const quiz = quizzes.find(({ kind }) => kind === 'document')
    if (!quiz) throw new Error('the bank has no document')

    const setup = { quiz: quiz.id, length: 3, mode: 'choice' }
    const game = await read(send('POST', '/api/v1/games', setup), GameView, 201)
    expect(game).toMatchObject({ quiz: quiz.id, status: 'playing', score: { length: 3 } })

    let open = game.question
    let correct = 0
    while (open !== null) {
      const { answer } = await keyed(open.id)
      expect(open.options).toContain(answer.text)
      const chosen = open.number === 2 ? open.options?.find((o) => o !== answer.text) : answer.text
      const path = `/api/v1/games/${game.id}/answers`
      const reply = await read(
        send('POST', path, { question: open.id, answer: chosen }),
        AnswerReply,
      )
      if (open.number !== 2) correct += 1
      expect(reply.score).toMatchObject({ correct, answered: open.number })
      expect(reply.answer?.text).toBe(answer.text)
      expect(reply.citations.length).toBeGreaterThan(0)
      open = reply.next
    }
    expect(correct).toBe(2)

    const path = `/api/v1/games/${game.id}/name`
    const named = await read(send('PUT', path, { name: ' Zoë  Q ' }), GameView)
    expect(named).toMatchObject({ name: 'Zoë Q', status: 'finished', standing: { rank: 1, of: 1 } })

    for (const period of ['day', 'week', 'all']) {
      const board = await read(
        call(`/api/v1/leaderboards/${quiz.id}?period=${period}`),
        Leaderboard,
      )
      expect(board).toMatchObject({
        quiz: quiz.id,
        period,
        of: 1,
        rows: [{ rank: 1, name: 'Zoë Q', correct: 2 }],
      })
      expect(JSON.stringify(board)).not.toContain(game.id)
    }
    const { keys } = await env.SCORES.list({ prefix: `result:${quiz.id}:` })
    expect(keys).toHaveLength(1)
    expect(v.parse(Result, keys[0]?.metadata)).toMatchObject({ game: game.id, name: 'Zoë Q' })
  })

  test('questions: keys only when asked for, and a seed draws the same', async () => {
    const path = '/api/v1/questions?limit=5&seed=tea'
    const open = await read(call(path), QuestionList)
    expect(open.questions).toHaveLength(5)
    for (const question of open.questions) v.parse(OpenQuestion, question)
    expect(await read(call(path), QuestionList)).toEqual(open)

    const withKeys = await read(call(`${path}&include=answer`), QuestionList)
    for (const question of withKeys.questions) v.parse(KeyedQuestion, question)
    expect(withKeys.questions.map(({ id }) => id)).toEqual(open.questions.map(({ id }) => id))
  })

  test('questions by kind and difficulty', async () => {
    const { questions } = await read(call('/api/v1/questions?kind=number&limit=50'), QuestionList)
    expect(questions.length).toBeGreaterThan(0)
    expect(new Set(questions.map(({ kind }) => kind))).toEqual(new Set(['number']))
  })

  test('checking an answer keeps nothing', async () => {
    const { questions } = await read(call('/api/v1/questions?limit=1'), QuestionList)
    const { id, answer } = await keyed(questions[0]!.id)
    const path = `/api/v1/questions/${id}/check`
    const right = await read(send('POST', path, { answer: answer.text }), Verdict)
    expect(right.verdict).toBe('correct')
    const wrong = await read(send('POST', path, { answer: 'a purple elephant' }), Verdict)
    expect(wrong).toMatchObject({ verdict: 'incorrect', reason: 'different' })
  })

  test('documents show the passages that are cited, at their places', async () => {
    const { documents } = await read(call('/api/v1/documents'), DocumentList)
    for (const { id, questions } of documents) {
      const document = await read(call(`/api/v1/documents/${id}`), Document)
      expect(document.questions).toBe(questions)
      for (const { start, end, text } of document.passages)
        expect([...text]).toHaveLength(end - start)
    }
  })
})

describe('a game', () => {
  test('gives nothing of an open question away, in either mode', async () => {
    for (const mode of ['choice', 'typed'] as const) {
      const response = await send('POST', '/api/v1/games', { mode, length: 50 })
      const text = await response.text()
      const game = v.parse(GameView, JSON.parse(text))
      const open = game.question!
      const { answer, citations } = await keyed(open.id)
      for (const { exact } of citations)
        expect(text).not.toContain(JSON.stringify(exact).slice(1, -1))
      expect(Object.keys(open)).not.toContain('answer')
      expect(open.options === null).toBe(mode === 'typed')
      const hidden = text
        .replace(JSON.stringify(open.options), '')
        .replace(JSON.stringify(open.prompt), '')
      for (const key of mode === 'typed' ? [answer.text, ...answer.aliases] : answer.aliases) {
        if (key.length > 6) expect(hidden).not.toContain(key)
      }
    }
  })

  test('fifty answers at the same time count once', async () => {
    const game = await read(send('POST', '/api/v1/games', { length: 2 }), GameView, 201)
    const { id, options } = game.question!
    const statuses = await Promise.all(
      Array.from({ length: 50 }, async (_, index) => {
        const body = { question: id, answer: options![index % options!.length] }
        const reply = await send('POST', `/api/v1/games/${game.id}/answers`, body)
        await reply.text()
        return reply.status
      }),
    )
    expect(new Set(statuses)).toEqual(new Set([200, 409]))
    const after = await read(call(`/api/v1/games/${game.id}`), GameView)
    expect(after.score.answered).toBe(1)
  })

  test('a small quiz gives a short game', async () => {
    const { quizzes } = await read(call('/api/v1/quizzes'), QuizList)
    const smallest = quizzes.toSorted((a, b) => a.questions - b.questions)[0]!
    const setup = { quiz: smallest.id, length: 50 }
    const game = await playGame(setup, (question) => question.options![0]!)
    expect(game.score.length).toBeGreaterThan(0)
    expect(game.score.length).toBeLessThanOrEqual(smallest.questions)
    expect(game.score.answered).toBe(game.score.length)
  })

  test('never shows the passage that settles a question which is still open', async () => {
    const { quizzes } = await read(call('/api/v1/quizzes'), QuizList)
    // Nobody is shown the keys of the daily quiz, nor is this test.
    for (const { id: quiz } of quizzes.filter(({ kind }) => kind !== 'daily')) {
      let sent = ''
      const setup = { quiz, length: 20, mode: 'typed' }
      const game = await read(send('POST', '/api/v1/games', setup), GameView, 201)
      for (let open = game.question; open !== null;) {
        const { answer, citations } = await keyed(open.id)
        const keys = [answer.text, ...answer.aliases]
        const holding = citations.filter(({ exact }) => locateAnswer(exact, keys) !== null)
        const unsent = holding.filter(({ exact }) => !sent.includes(JSON.stringify(exact)))
        expect(holding.length === 0 || unsent.length > 0, `${quiz}: ${open.id}`).toBe(true)
        const path = `/api/v1/games/${game.id}/answers`
        const reply = await read(
          send('POST', path, { question: open.id, answer: '?' }),
          AnswerReply,
        )
        sent += JSON.stringify(reply)
        open = reply.next
      }
    }
  })
})

describe('bad input', () => {
  const NEVER_GIVEN_OUT = 'a'.repeat(64)

  test('malformed, mistyped and oversized bodies', async () => {
    await expectProblem(send('POST', '/api/v1/games', '{"quiz":'), 400, 'malformed_json')
    await expectProblem(send('POST', '/api/v1/games', ''), 400, 'malformed_json')
    await expectProblem(send('POST', '/api/v1/games', 'x'.repeat(1_000_000)), 413, 'body_too_large')
    await expectProblem(
      call('/api/v1/games', { method: 'POST', body: 'quiz=all' }),
      415,
      'unsupported_media_type',
    )
    const fields = await expectProblem(
      send('POST', '/api/v1/games', {
        quiz: 7,
        length: 0,
        mode: 'shout',
        difficulty: [],
        extra: 1,
      }),
      422,
      'validation_failed',
    )
    expect(fields.toSorted()).toEqual(['difficulty', 'extra', 'length', 'mode', 'quiz'])
    const compressed = { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }
    await expectProblem(
      call('/api/v1/games', { method: 'POST', body: '{}', headers: compressed }),
      415,
      'unsupported_media_type',
    )
    for (const body of [[], null, 'text', 3]) {
      await expectProblem(
        send('POST', '/api/v1/games', JSON.stringify(body)),
        422,
        'validation_failed',
      )
    }
  })

  test('wrong queries', async () => {
    const fields = await expectProblem(
      call('/api/v1/questions?limit=51&kind=tree&difficulty=&include=all&page=2'),
      422,
      'validation_failed',
    )
    expect(fields.toSorted()).toEqual(['difficulty', 'include', 'kind', 'limit', 'page'])
    await expectProblem(call('/api/v1/leaderboards/all?period=year'), 422, 'validation_failed')
    const tooMany = await read(call('/api/v1/questions?limit=51&page=2&kind=x'), Problem, 422)
    expect(tooMany.errors).toEqual([
      {
        field: 'kind',
        message: 'Use one of: person, place, organization, date, number, boolean, text.',
      },
      { field: 'limit', message: 'Use at most 50.' },
      { field: 'page', message: 'There is no such field.' },
    ])
  })

  test('unknown things', async () => {
    await expectProblem(call('/api/v1/nothing'), 404, 'not_found')
    await expectProblem(call('/api/v1/questions?quiz=nothing'), 404, 'unknown_quiz')
    await expectProblem(call('/api/v1/questions/nothing'), 404, 'unknown_question')
    await expectProblem(call('/api/v1/questions/__proto__'), 404, 'unknown_question')
    await expectProblem(
      send('POST', '/api/v1/questions/nothing/check', { answer: 'x' }),
      404,
      'unknown_question',
    )
    await expectProblem(call('/api/v1/documents/__proto__'), 404, 'unknown_document')
    await expectProblem(call('/api/v1/leaderboards/nothing'), 404, 'unknown_quiz')
    expect(
      await expectProblem(send('POST', '/api/v1/games', { quiz: 'nothing' }), 404, 'unknown_quiz'),
    ).toEqual(['quiz'])
    for (const id of [NEVER_GIVEN_OUT, 'x', '%00', 'a'.repeat(63), 'é'.repeat(64)]) {
      await expectProblem(call(`/api/v1/games/${id}`), 404, 'unknown_game')
      await expectProblem(
        send('PUT', `/api/v1/games/${id}/name`, { name: 'Ann' }),
        404,
        'unknown_game',
      )
    }
    const wrongMethod = await call('/api/v1/games', { method: 'DELETE' })
    expect(wrongMethod.headers.get('Allow')).toBe('POST')
    await expectProblem(wrongMethod, 405, 'method_not_allowed')
  })

  test('answers out of turn', async () => {
    const game = await read(send('POST', '/api/v1/games', { length: 3 }), GameView, 201)
    const path = `/api/v1/games/${game.id}/answers`
    const { id, options } = game.question!
    await expectProblem(
      send('POST', path, { question: id, answer: 'none of them' }),
      422,
      'not_an_option',
    )
    await expectProblem(
      send('POST', path, { question: 'nothing', answer: 'x' }),
      404,
      'unknown_question',
    )
    await expectProblem(
      send('POST', path, { question: id, answer: '   ' }),
      422,
      'validation_failed',
    )
    await expectProblem(
      send('PUT', `/api/v1/games/${game.id}/name`, { name: 'Ann' }),
      409,
      'game_not_finished',
    )
    await read(send('POST', path, { question: id, answer: options?.[0] }), AnswerReply)
    await expectProblem(
      send('POST', path, { question: id, answer: options?.[1] }),
      409,
      'already_answered',
    )
  })

  test('names', async () => {
    const game = await playGame({ length: 1 }, (question) => question.options![0]!)
    const path = `/api/v1/games/${game.id}/name`
    const HOSTILE = [
      '',
      '   ',
      'a\u0000b',
      'a\u202eb',
      'a\u200bb',
      '\u0301',
      'x'.repeat(25),
      'x\ny',
      'z\u0301\u0302\u0303\u0304\u0305',
      '\u2800',
      '\u3164',
      '\u1100'.repeat(200),
      '\u0958\u094d'.repeat(99),
      '\u0915\u094d'.repeat(40),
      7,
      null,
    ]
    for (const name of HOSTILE) {
      expect(await expectProblem(send('PUT', path, { name }), 422, 'validation_failed')).toEqual([
        'name',
      ])
    }
    for (const name of ['Zoë', 'O’Neil-Ruiz Jr.', '李小龍', 'नमस्ते', '👩🏽 Ann ❤️', 'x'.repeat(24)]) {
      expect(v.safeParse(PlayerName, name).success, name).toBe(true)
    }
    await read(send('PUT', path, { name: '<b>Ann</b>' }), GameView)
    await expectProblem(send('PUT', path, { name: 'Bob' }), 409, 'already_named')
  })

  test('the server goes on', async () => {
    await read(call('/api/v1/quizzes'), QuizList)
  })
})

test('every reply may be read from another origin, and holds no cookie', async () => {
  for (const path of ['/api/v1/quizzes', '/api/v1/nothing', '/api/v1/games']) {
    const reply = await call(path, { headers: { Origin: 'https://other.test' } })
    expect(reply.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(reply.headers.get('Set-Cookie')).toBeNull()
    await reply.text()
  }
})
