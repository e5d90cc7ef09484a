/** The pages as they leave the Worker: what they say, withhold and refuse. */
import { env } from 'cloudflare:workers'
import { describe, expect, it, vi } from 'vitest'
import { getQuestion } from '../../src/bank/bank.ts'
import { Game } from '../../src/game.ts'
import { call } from './client.ts'
import { answer, finish, post, start, view } from './play-forms.ts'

describe('an open question', () => {
  it('says nothing of its key, in any mode', async () => {
    for (const mode of ['choice', 'typed', 'timed']) {
      const path = await start({ mode })
      const html = await (await call(path)).text()
      const question = getQuestion((await view(path)).question?.id ?? '')
      expect(question).not.toBeNull()
      for (const { exact } of question?.citations ?? []) expect(html).not.toContain(exact)
      expect(html).not.toContain('<mark')
      expect(html).not.toContain(' checked=')
      if (mode === 'typed') expect(html).not.toContain('type="radio"')
    }
  })

  it('asks again, with 422, for an answer that is missing', async () => {
    const path = await start()
    const reply = await answer(path, ' ')
    expect(reply.status).toBe(422)
    const html = await reply.text()
    expect(html).toContain('aria-describedby="complaint"')
    expect((await view(path)).score.answered).toBe(0)
  })

  it('keeps an answer that comes too often, and says when to try again', async () => {
    const path = await start()
    const { question } = await view(path)
    const fields = {
      question: question?.id ?? '',
      number: '1',
      answer: question?.options?.[1] ?? '',
    }
    vi.spyOn(env.ANSWER_LIMIT, 'limit').mockResolvedValue({ success: false })
    const reply = await post(path, fields, { 'CF-Connecting-IP': '192.0.2.78' })
    vi.restoreAllMocks()
    expect([reply.status, reply.headers.get('Retry-After')]).toEqual([429, '60'])
    const html = await reply.text()
    expect(html).toContain('That was too often. Please try again in a minute.')
    const checked = [...html.matchAll(/name="answer" value="[^"]*"( checked="")?/g)]
    expect(checked.map(([, isChecked]) => isChecked !== undefined).indexOf(true)).toBe(1)
    expect((await view(path)).answers).toEqual([])
  })

  it('takes an answer once', async () => {
    const path = await start()
    const { question } = await view(path)
    const [first = '', second = ''] = question?.options ?? []
    const form = { question: question?.id ?? '', number: '1' }
    for (const text of [first, first, '']) {
      const reply = await post(path, { ...form, answer: text })
      expect([reply.status, reply.headers.get('Location')]).toEqual([303, `${path}/1`])
    }
    const late = await post(path, { ...form, answer: second })
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('You had answered this question before')
    expect((await view(path)).answers).toMatchObject([{ submitted: first }])
  })
})

const headerOf = (html: string) => /<header.*?<\/header>/.exec(html)?.[0]

it('a frame has one header all game, since a script swaps the main part alone', async () => {
  const first = headerOf(await (await call('/embed/all')).text())
  expect(first).toContain('frame-header')
  const path = await start({ length: '1' }, '/embed')
  expect(headerOf(await (await call(path)).text())).toBe(first)
  await finish(path)
  expect(headerOf(await (await call(path)).text())).toBe(first)
})

describe('a name', () => {
  it('is shown again with what is wrong with it, and never as markup', async () => {
    const path = await start()
    await finish(path)
    const reply = await post(`${path}/name`, { name: '<script>alert("x")</script>' })
    expect(reply.status).toBe(422)
    const html = await reply.text()
    expect(html).toContain('value="&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;"')
    expect(html).toContain('Use at most 24 characters.')

    expect((await post(`${path}/name`, { name: '<b>Bobby</b>' })).status).toBe(303)
    expect(await (await call(path)).text()).toContain('&lt;b&gt;Bobby&lt;/b&gt;')
    const board = await (await call('/leaderboards/all')).text()
    expect(board).toContain('&lt;b&gt;Bobby&lt;/b&gt;')
    expect(board).not.toContain('<b>Bobby')
  })

  it.each([
    { what: 'text that runs the other way', name: 'Ada\u202Egnp.exe', status: 422 },
    { what: 'a megabyte', name: '<i>'.repeat(350_000), status: 413 },
  ])('that is $what is refused, and changes nothing', async ({ name, status }) => {
    const path = await start({ length: '1' })
    await finish(path)
    const reply = await post(`${path}/name`, { name })
    expect(reply.status).toBe(status)
    expect(await reply.text()).not.toContain('<i>')
    expect((await view(path)).name).toBeNull()
  })
})

describe('what is refused', () => {
  const cases = [
    { path: '/nowhere', status: 404 },
    { path: '/play/nowhere', status: 404 },
    { path: '/play/all/nowhere', status: 404 },
    { path: `/play/all/${'0'.repeat(64)}`, status: 404 },
    { path: '/embed/all/nowhere/1', status: 404 },
    { path: '/leaderboards/nowhere', status: 404 },
    { path: '/documents/nowhere', status: 404 },
    { path: '/play/all', form: { length: 'many' }, status: 422 },
    { path: '/play/all', form: { difficulty: 'x'.repeat(20_000) }, status: 413 },
  ]
  it.each(cases)('$path is answered with $status and a page', async ({ path, form, status }) => {
    const reply = form === undefined ? await call(path) : await post(path, form)
    expect(reply.status).toBe(status)
    expect(reply.headers.get('Content-Type')).toContain('text/html')
    expect(await reply.text()).toContain('All quizzes')
  })

  it('what goes wrong here is told in the frame, with a way back and nothing of the cause', async () => {
    const path = await start({}, '/embed')
    vi.spyOn(console, 'error').mockImplementation(() => {})
    vi.spyOn(Game.prototype, 'next').mockImplementation(() => {
      throw new Error('a secret cause')
    })
    const reply = await post(`${path}/next`)
    vi.restoreAllMocks()
    expect(reply.status).toBe(500)
    expect(reply.headers.get('X-Frame-Options')).toBeNull()
    const html = await reply.text()
    expect(html).toContain('href="/embed/all">Open the quiz again')
    expect(html).not.toContain('secret cause')
  })

  it('a game is found under its own quiz only', async () => {
    const path = await start()
    const id = path.split('/').at(-1)
    const other = await call(
      `/play/${getQuestion((await view(path)).question?.id ?? '')?.category}/${id}`,
    )
    expect(other.status).toBe(404)
  })
})

describe('headers', () => {
  it('allow nothing but what is from here, and markup by one policy', async () => {
    for (const path of ['/', await start(), await start({}, '/embed'), '/nowhere']) {
      const header = (await call(path)).headers.get('Content-Security-Policy') ?? ''
      const policy = new Map(
        header.split('; ').map((rule): [string, string[]] => {
          const [name = '', ...sources] = rule.split(' ')
          return [name, sources]
        }),
      )
      expect(policy.get('default-src'), path).toEqual(["'none'"])
      expect(policy.get('require-trusted-types-for'), path).toEqual(["'script'"])
      expect(policy.get('trusted-types'), path).toEqual(['footnote'])
      policy.delete('trusted-types')
      policy.delete('require-trusted-types-for')
      policy.delete('frame-ancestors')
      const allowed = new Set([...policy.values()].flat())
      expect(allowed, path).toEqual(new Set(["'none'", "'self'"]))
    }
  })

  it('let no other site frame a page, except the quiz under /embed', async () => {
    const paths = ['/', await start(), '/leaderboards/all', '/documents', '/problems', '/nowhere']
    for (const path of paths) {
      const { headers } = await call(path)
      expect(headers.get('Content-Security-Policy'), path).toContain("frame-ancestors 'none'")
      expect(headers.get('X-Frame-Options'), path).toBe('DENY')
    }
    const framed = await call(await start({}, '/embed'))
    expect(framed.headers.get('Content-Security-Policy')).toContain('frame-ancestors *')
    expect(framed.headers.get('X-Frame-Options')).toBeNull()
    expect(framed.headers.get('Cache-Control')).toBe('no-store')
  })
})
