/** The page of the embed code and the style sheet of an accent, as they leave the Worker. */
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { SURFACES } from '../../build/palette/palette.ts'
import { getQuiz } from '../../src/bank/bank.ts'
import { contrast, MIN_CONTRAST } from '../../src/pages/fit-accent.ts'
import { call, expectProblem } from './client.ts'

const HOST = 'https://footnote.test'

async function openForm(path: string) {
  const reply = await call(path)
  expect(reply.status).toBe(200)
  const { document } = parseHTML(await reply.text())
  // The parser leaves the text of a text area as it is written; a browser reads it like any other.
  const textOf = (id: string) =>
    parseHTML(`<p>${document.getElementById(id)?.innerHTML}</p>`).document.documentElement
      .textContent
  const codeOf = (id: string) => parseHTML(`<body>${textOf(id)}</body>`).document
  return {
    document,
    element: codeOf('element-code').querySelector('footnote-quiz'),
    link: codeOf('element-code').querySelector('footnote-quiz > a'),
    script: codeOf('element-code').querySelector('script'),
    frame: codeOf('frame-code').querySelector('iframe'),
    preview: document.querySelector('iframe.preview'),
  }
}

type Attributes = {
  getAttributeNames: () => string[]
  getAttribute: (name: string) => string | null
}

const attributesOf = (element: Attributes | null) =>
  Object.fromEntries(
    (element?.getAttributeNames() ?? []).map((name) => [name, element?.getAttribute(name)]),
  )

/** What is said of the accent. */
const remarks = async (query: string) =>
  (await openForm(`/embed-code/all?${query}`)).document
    .getElementById('accent-remarks')
    ?.textContent.replaceAll(/\s+/g, ' ') ?? ''

describe('the embed code', () => {
  it('names this server and the quiz, and nothing that was not asked for', async () => {
    const { element, link, script, frame, preview } = await openForm('/embed-code/dates')
    expect(attributesOf(script)).toEqual({ async: '', src: `${HOST}/embed.js` })
    expect(attributesOf(element)).toEqual({
      quiz: 'dates',
      'frame-title': 'Quiz: Dates',
      style: 'display:block;min-height:690px',
    })
    // For readers without scripts, and until the script has run.
    expect(attributesOf(link)).toEqual({ href: `${HOST}/play/dates` })
    expect(link?.textContent).toBe('Quiz: Dates')
    expect(frame?.getAttribute('src')).toBe(`${HOST}/embed/dates`)
    expect(preview?.getAttribute('src')).toBe('/embed/dates')
  })

  it('holds what was chosen, and shows it', async () => {
    const query = 'theme=dark&accent=%23C00&length=5&mode=typed&title='
    const { element, frame, preview } = await openForm(`/embed-code/all?${query}`)
    expect(attributesOf(element)).toEqual({
      quiz: 'all',
      theme: 'dark',
      accent: 'cc0000',
      length: '5',
      mode: 'typed',
      'frame-title': 'Quiz: All questions',
      // There is less to be asked for.
      style: 'display:block;min-height:510px',
    })
    const address = '/embed/all?theme=dark&accent=cc0000&length=5&mode=typed'
    expect(frame?.getAttribute('src')).toBe(HOST + address)
    expect(preview?.getAttribute('src')).toBe(address)
  })

  it('stays code, whatever the frame is called', async () => {
    const titles = [
      `"><script>alert('x')</script>`,
      '</textarea><script>alert(1)</script>',
      '&quot;&amp;<!--',
      getQuiz('why-they-met')?.title ?? '',
      '🗞️ <b>News</b> & "quotes"',
    ]
    for (const title of titles) {
      const query = new URLSearchParams({ title }).toString()
      const { document, element, link, frame } = await openForm(`/embed-code/all?${query}`)
      expect(element?.getAttribute('frame-title')).toBe(title)
      expect(link?.textContent).toBe(title)
      expect(frame?.getAttribute('title')).toBe(title)
      expect(document.querySelectorAll('script')).toHaveLength(1)
      expect(document.querySelectorAll('textarea')).toHaveLength(2)
    }
  })

  it('names every field that is not valid, keeps what was filled in, and leaves it out', async () => {
    const query = new URLSearchParams({
      theme: 'pink',
      accent: 'red',
      length: '0',
      mode: 'x',
      title: 'x'.repeat(101),
    })
    const { document, element } = await openForm(`/embed-code/all?${query.toString()}`)
    expect(document.title).toMatch(/^Error: /)
    for (const name of query.keys()) {
      const field = document.getElementById(name)
      expect(field?.getAttribute('aria-invalid'), name).toBe('true')
      const described = field?.getAttribute('aria-describedby')?.split(' ') ?? []
      const said = described.map((id: string) => document.getElementById(id)?.textContent).join(' ')
      expect(said, name).toMatch(/Use /)
    }
    expect(document.getElementById('accent')?.getAttribute('value')).toBe('red')
    const focused = [...document.querySelectorAll('[autofocus]')].map(({ id }) => id)
    expect(focused).toEqual(['theme'])
    expect(attributesOf(element)).toEqual({
      quiz: 'all',
      'frame-title': 'Quiz: All questions',
      style: 'display:block;min-height:690px',
    })
  })

  it('asks for no longer game than there is, and for no length of the daily quiz', async () => {
    const longest = getQuiz('dates')?.longest ?? 0
    const { document } = await openForm(`/embed-code/dates?length=${longest + 1}`)
    expect(document.getElementById('length-remarks')?.textContent).toBe(`Use at most ${longest}.`)
    const daily = await openForm('/embed-code/daily?length=3')
    expect(daily.document.getElementById('length')).toBeNull()
    expect(daily.element?.hasAttribute('length')).toBe(false)
  })

  it('says where an accent cannot be read, and what stands in for it', async () => {
    expect(await remarks('accent=ffcc00')).toMatch(
      /^In light colours #ffcc00 would .+ becomes #[0-9a-f]{6}\.$/,
    )
    expect(await remarks('accent=ffcc00&theme=dark')).toBe('')
    expect(await remarks('accent=808080')).toMatch(/^In light colours .+\.In dark colours .+\.$/)
    expect(await remarks('')).toBe('')
  })

  it('may frame its own preview, and nothing may frame it', async () => {
    const { headers } = await call('/embed-code/all')
    const policy = headers.get('Content-Security-Policy') ?? ''
    expect(policy).toContain("; frame-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect((await call('/play/all')).headers.get('Content-Security-Policy')).not.toContain(
      'frame-src',
    )
  })

  it('is not there for a quiz that is not', async () => {
    expect((await call('/embed-code/nowhere')).status).toBe(404)
  })
})

describe('the style sheet of an accent', () => {
  it('sets colours that can be read, light and dark, and may be kept', async () => {
    const reply = await call('/accent.css?color=FC0')
    expect(reply.headers.get('Content-Type')).toBe('text/css; charset=utf-8')
    expect(reply.headers.get('Cache-Control')).toMatch(/^public, max-age=\d{6}/)
    expect(reply.headers.get('Access-Control-Allow-Origin')).toBe('*')
    const css = await reply.text()
    const [, light = '', dark = ''] =
      /--accent: light-dark\(#([0-9a-f]{6}), #([0-9a-f]{6})\)/.exec(css) ?? []
    expect(dark).toBe('ffcc00')
    for (const paper of SURFACES.light) {
      expect(contrast(light, paper)).toBeGreaterThanOrEqual(MIN_CONTRAST)
    }
    expect(css).toMatch(/--on-accent: light-dark\(#[0-9a-f]{6}, #[0-9a-f]{6}\)/)
  })

  it.each(['', 'color=', 'color=red', 'color=12345', 'color=000;}body{display:none'])(
    'is refused for ?%s',
    async (query) => {
      expect(await expectProblem(call(`/accent.css?${query}`), 422, 'validation_failed')).toEqual([
        'color',
      ])
    },
  )

  it('is linked, with its theme, by the frame that asks for it', async () => {
    const { document } = parseHTML(await (await call('/embed/all?theme=dark&accent=FC0')).text())
    expect(document.documentElement.dataset['theme']).toBe('dark')
    expect(document.querySelector('meta[name=color-scheme]')?.getAttribute('content')).toBe('dark')
    expect(document.querySelector('link[href="/accent.css?color=ffcc00"]')).not.toBeNull()
  })
})
