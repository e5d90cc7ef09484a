/** Who may frame a quiz: what an operator lists, and what is refused before the Worker starts. */
import { describe, expect, it } from 'vitest'
import { frameAncestors } from '../../src/embed-hosts.ts'
import { frameHeaders } from '../../src/pages/page-headers.ts'
import { call } from './client.ts'

const LISTED = [
  { list: '*', ancestors: '*' },
  { list: ' * ', ancestors: '*' },
  { list: '', ancestors: "'self'" },
  { list: 'https://news.example', ancestors: "'self' https://news.example" },
  {
    list: '  https://news.example   https://*.example.org\n',
    ancestors: "'self' https://news.example https://*.example.org",
  },
  { list: 'news.example *.news.example', ancestors: "'self' news.example *.news.example" },
  {
    list: 'http://localhost:8080 localhost:*',
    ancestors: "'self' http://localhost:8080 localhost:*",
  },
  { list: 'http://intranet', ancestors: "'self' http://intranet" },
  { list: 'https://xn--bcher-kva.example', ancestors: "'self' https://xn--bcher-kva.example" },
]

const REFUSED = [
  { list: 'https://a.example; script-src *', bad: 'https://a.example;' },
  { list: 'https://a.example, https://b.example', bad: 'https://a.example,' },
  { list: 'https://a.example/', bad: 'https://a.example/' },
  { list: 'https://a.example/path', bad: 'https://a.example/path' },
  { list: 'https://a.example *', bad: '*' },
  { list: "'none'", bad: "'none'" },
  { list: 'none', bad: 'none' },
  { list: 'self', bad: 'self' },
  { list: 'https:', bad: 'https:' },
  { list: 'https://', bad: 'https://' },
  { list: 'data:', bad: 'data:' },
  { list: 'javascript:alert(1)', bad: 'javascript:alert(1)' },
  { list: 'https://user@a.example', bad: 'https://user@a.example' },
  { list: 'https://a..example', bad: 'https://a..example' },
  { list: 'https://-a.example', bad: 'https://-a.example' },
  { list: 'https://a.*.example', bad: 'https://a.*.example' },
  { list: 'https://a.example:port', bad: 'https://a.example:port' },
  { list: 'https://bücher.example', bad: 'https://bücher.example' },
  { list: 'https://a.example\u0000', bad: 'https://a.example\u0000' },
]

describe('the sites that may frame a quiz', () => {
  it.each(LISTED)('"$list" is $ancestors', ({ list, ancestors }) => {
    expect(frameAncestors(list)).toBe(ancestors)
    const directives = frameHeaders(list)['Content-Security-Policy'].split('; ')
    expect(directives.filter((each) => each.startsWith('frame-ancestors'))).toEqual([
      `frame-ancestors ${ancestors}`,
    ])
    expect(new Response(null, { headers: frameHeaders(list) }).status).toBe(200)
  })

  it.each(REFUSED)('"$list" is refused, and the bad entry named', ({ list, bad }) => {
    expect(() => frameAncestors(list)).toThrow(JSON.stringify(bad))
  })

  it('a list of any length is looked at in no time', () => {
    const before = performance.now()
    expect(() => frameAncestors(`${'a-'.repeat(50_000)}.example`)).toThrow('EMBED_HOSTS')
    expect(() => frameAncestors('a.'.repeat(50_000))).toThrow('EMBED_HOSTS')
    expect(performance.now() - before).toBeLessThan(500)
  })
})

const post = (path: string, body: BodyInit) =>
  call(path, { method: 'POST', body, redirect: 'manual', headers: { Origin: 'null' } })

describe('a frame of no origin', () => {
  it('may read whatever /embed answers: pages, redirects and errors', async () => {
    const started = await post('/embed/all', new URLSearchParams({ mode: 'choice', length: '5' }))
    expect(started.status).toBe(303)
    const game = started.headers.get('Location') ?? ''
    const replies = [
      { status: 303, reply: started },
      { status: 200, reply: await call('/embed/all') },
      { status: 200, reply: await call(game) },
      { status: 303, reply: await post(game, new URLSearchParams({ question: 'x', number: '1' })) },
      { status: 303, reply: await call(`${game}/7`, { redirect: 'manual' }) },
      { status: 404, reply: await call('/embed/nowhere') },
      { status: 404, reply: await call('/embed/all/nowhere') },
      { status: 404, reply: await call('/embed/all/a/b/c/d') },
      { status: 405, reply: await call('/embed/all', { method: 'PUT' }) },
      { status: 413, reply: await post('/embed/all', 'x'.repeat(20_000)) },
      { status: 415, reply: await post('/embed/all', 'x') },
      { status: 422, reply: await post('/embed/all', new URLSearchParams({ length: 'many' })) },
      { status: 301, reply: await call('/embed/all/', { redirect: 'manual' }) },
    ]
    for (const { status, reply } of replies) {
      const { headers } = reply
      expect([reply.status, headers.get('Access-Control-Allow-Origin')], reply.url).toEqual([
        status,
        '*',
      ])
      // A page that no site may frame would leave a hole where the quiz was.
      if (status !== 303 && status !== 301) {
        expect(headers.get('X-Frame-Options'), String(status)).toBeNull()
        expect(headers.get('Content-Security-Policy'), String(status)).toContain(
          'frame-ancestors *',
        )
      }
    }
  })

  it('may read nothing else', async () => {
    for (const path of ['/', '/play/all', '/leaderboards/all', '/embed-code/all', '/nowhere']) {
      expect((await call(path)).headers.get('Access-Control-Allow-Origin'), path).toBeNull()
    }
  })
})
