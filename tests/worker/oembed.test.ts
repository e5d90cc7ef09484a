/** What programs are told that embed a quiz by its address: https://oembed.com */
import { DOMParser } from 'linkedom'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { listQuizzes } from '../../src/bank/bank.ts'
import { call, expectProblem, read } from './client.ts'

const HOST = 'https://footnote.test'

const Reply = v.strictObject({
  type: v.literal('rich'),
  version: v.literal('1.0'),
  title: v.string(),
  provider_name: v.literal('Footnote'),
  provider_url: v.literal(HOST),
  cache_age: v.pipe(v.number(), v.minValue(60)),
  html: v.string(),
  width: v.pipe(v.number(), v.integer()),
  height: v.pipe(v.number(), v.integer()),
})

const ask = (url: string, more: Record<string, string> = {}) =>
  call(`/oembed?${new URLSearchParams({ url, ...more }).toString()}`)

const iframeOf = (html: string) => {
  const iframe = new DOMParser().parseFromString(html, 'text/html').querySelector('iframe')
  if (iframe === null) throw new Error(`no frame in ${html}`)
  return iframe
}

/** The frame that a reply for this page holds. */
const frameOf = async (page: string) => iframeOf((await read(ask(page), Reply)).html)

const GAME = '0123456789abcdef'.repeat(4)

describe('the quiz of a page', () => {
  const found = [
    { page: '/play/all', src: '/embed/all' },
    { page: '/play/all/', src: '/embed/all' },
    { page: '/embed/dates', src: '/embed/dates' },
    { page: '/leaderboards/dates?period=day&mode=typed', src: '/embed/dates' },
    { page: '/documents/why-they-met#passage', src: '/embed/why-they-met' },
    { page: '/embed-code/law?theme=dark&title=Law', src: '/embed/law?theme=dark' },
    { page: '/', src: '/embed/daily' },
    {
      page: '/embed/all?mode=typed&accent=%23C00&length=5&theme=light&childId=pym-0&utm=x',
      src: '/embed/all?theme=light&accent=cc0000&length=5&mode=typed',
    },
    { page: '/embed/all?theme=pink&length=99', src: '/embed/all' },
    { page: `/play/all/${GAME}`, src: '/embed/all' },
    { page: `/play/all/${GAME}/3?theme=dark`, src: '/embed/all?theme=dark' },
  ]
  it.each(found)('$page is $src', async ({ page, src }) => {
    const reply = await read(ask(HOST + page), Reply)
    expect(iframeOf(reply.html).getAttribute('src')).toBe(HOST + src)
    expect(JSON.stringify(reply)).not.toContain(GAME)
  })

  it('is found by http as by https', async () => {
    expect((await frameOf('http://footnote.test/play/all')).getAttribute('src')).toBe(
      `${HOST}/embed/all`,
    )
  })

  const unknown = [
    `${HOST}/play/nowhere`,
    `${HOST}/play`,
    `${HOST}/documents`,
    `${HOST}/problems`,
    `${HOST}/api/v1/quizzes`,
    `${HOST}//play/all`,
    'https://elsewhere.example/play/all',
    'https://footnote.test.elsewhere.example/play/all',
    'https://footnote.test:8443/play/all',
    'ftp://footnote.test/play/all',
    'javascript://footnote.test/play/all',
  ]
  it.each(unknown)('there is none at %s', async (page) => {
    await expectProblem(ask(page), 404, 'nothing_to_embed')
  })
})

describe('a reply', () => {
  it('has a frame with a title, as large as it says, and within the room that there is', async () => {
    const rooms = [
      { room: {}, width: 640, height: 640 },
      { room: { maxwidth: '300' }, width: 300, height: 640 },
      { room: { maxheight: '200' }, width: 640, height: 200 },
      { room: { maxwidth: '', maxheight: '' }, width: 640, height: 640 },
      { room: { maxwidth: '1', maxheight: '1' }, width: 1, height: 1 },
      { room: { maxwidth: '2000', maxheight: '2000', dnt: '1' }, width: 640, height: 640 },
    ]
    for (const { room, width, height } of rooms) {
      const reply = await read(ask(`${HOST}/play/all`, room), Reply)
      expect(reply).toMatchObject({ width, height })
      const frame = iframeOf(reply.html)
      expect(frame.getAttribute('title')).toBe(reply.title)
      expect([frame.getAttribute('width'), frame.getAttribute('height')]).toEqual([
        String(width),
        String(height),
      ])
    }
  })

  it('is the same as JSON and as XML, whatever is in the title', async () => {
    const quizzes = listQuizzes()
    expect(quizzes.some(({ title }) => /[&']/.test(title))).toBe(true)
    for (const { id, title } of quizzes) {
      const page = `${HOST}/embed/${id}?theme=dark&mode=typed`
      const json = await ask(page)
      expect(json.headers.get('Content-Type')).toBe('application/json; charset=utf-8')
      const reply = await read(json, Reply)
      expect(reply.title).toBe(title)

      const xml = await ask(page, { format: 'xml' })
      expect(xml.headers.get('Content-Type')).toBe('text/xml; charset=utf-8')
      const root = new DOMParser().parseFromString(await xml.text(), 'text/xml').documentElement
      expect(root?.tagName).toBe('oembed')
      const fields = [...(root?.children ?? [])].map((each) => [each.tagName, each.textContent])
      expect(fields).toEqual(Object.entries(reply).map(([name, value]) => [name, String(value)]))
    }
  })

  it('may be read from any site, errors as well', async () => {
    for (const reply of [
      ask(`${HOST}/play/all`),
      ask(`${HOST}/nowhere`),
      ask('x'),
      call('/oembed'),
    ]) {
      expect((await reply).headers.get('Access-Control-Allow-Origin')).toBe('*')
    }
  })
})

describe('what is refused', () => {
  const malformed = [
    { query: '', field: 'url' },
    { query: 'url=', field: 'url' },
    { query: 'url=/play/all', field: 'url' },
    { query: 'url=play%20all', field: 'url' },
    { query: `url=${HOST}/play/all&maxwidth=wide`, field: 'maxwidth' },
    { query: `url=${HOST}/play/all&maxwidth=0`, field: 'maxwidth' },
    { query: `url=${HOST}/play/all&maxheight=-5`, field: 'maxheight' },
    { query: `url=${HOST}/play/all&maxheight=1e3`, field: 'maxheight' },
  ]
  it.each(malformed)('?$query, for its $field', async ({ query, field }) => {
    expect(await expectProblem(call(`/oembed?${query}`), 400, 'bad_request')).toEqual([field])
  })

  it('another format, with 501', async () => {
    await expectProblem(ask(`${HOST}/play/all`, { format: 'yaml' }), 501, 'unknown_format')
  })
})

/** Where a page says how to embed it, as JSON and as XML. */
const hrefs = (html: string) =>
  ['application/json+oembed', 'text/xml+oembed'].map((type) =>
    new DOMParser()
      .parseFromString(html, 'text/html')
      .querySelector(`head link[rel=alternate][type="${type}"]`)
      ?.getAttribute('href'),
  )

describe('discovery', () => {
  it('leads from every page of a quiz to that quiz, and never names a game', async () => {
    const started = await call('/play/all?theme=dark', {
      method: 'POST',
      body: new URLSearchParams({ length: '5' }),
      redirect: 'manual',
    })
    const game = started.headers.get('Location') ?? ''
    const pages = [
      { page: '/play/all', src: '/embed/all' },
      { page: '/embed/all?theme=dark&accent=c00', src: '/embed/all?theme=dark&accent=cc0000' },
      { page: game, src: '/embed/all?theme=dark' },
      { page: '/embed-code/all', src: '/embed/all' },
      { page: '/', src: '/embed/daily' },
      { page: '/documents/why-they-met', src: '/embed/why-they-met' },
      { page: '/leaderboards/dates?mode=typed', src: '/embed/dates' },
    ]
    for (const { page, src } of pages) {
      const [json = '', xml = ''] = hrefs(await (await call(page)).text())
      expect(json).not.toMatch(/[0-9a-f]{64}/)
      const reply = await read(call(json?.replace(HOST, '') ?? ''), Reply)
      expect(iframeOf(reply.html).getAttribute('src'), page).toBe(HOST + src)
      const asXml = await call(xml?.replace(HOST, '') ?? '')
      expect(asXml.headers.get('Content-Type')).toContain('text/xml')
    }
  })

  it('is on no other page', async () => {
    for (const page of ['/documents', '/problems', '/play/nowhere', '/nowhere']) {
      expect(hrefs(await (await call(page)).text()), page).toEqual([undefined, undefined])
    }
  })
})
