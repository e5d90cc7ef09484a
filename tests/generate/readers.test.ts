import { mkdir, mkdtemp, open, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isExactSlice } from '../../src/citation/cite.ts'
import { findQuote } from '../../src/citation/find-quote.ts'
import { readDocument } from '../../src/generate/readers/read-document.ts'
import { generate } from '../../src/generate/pipeline.ts'
import { rules } from '../../src/generate/proposers/rules/rules.ts'
import { readCorpus, readFolder } from '../../src/generate/steps/read.ts'
import { BRIDGE } from './made-up.ts'
import { tinyPdf } from './tiny-pdf.ts'

let dir = ''
const put = (name: string, content: string | Uint8Array) => writeFile(join(dir, name), content)
const read = async (name: string, content: string | Uint8Array) => {
  await put(name, content)
  return readDocument(join(dir, name))
}

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'readers-'))
})
afterEach(() => rm(dir, { recursive: true }))

const PARAGRAPHS = BRIDGE.text.split('\n').filter((line) => line !== '')
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const page = (head: string, body: string) =>
  `<!doctype html><html lang=en><head><title>Bridge | Tarn Courier</title>${head}</head><body>${body}</body></html>`
const ARTICLE = `<article>${PARAGRAPHS.slice(2)
  .map((line) => `<p>${escape(line)}</p>`)
  .join('\n')}</article>`
const LD = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'WebSite', name: 'x' },
    {
      '@type': ['NewsArticle'],
      headline: BRIDGE.title,
      datePublished: '2023-03-14T08:00:00+01:00',
      publisher: { '@type': 'Organization', name: 'Tarn Courier' },
      mainEntityOfPage: { '@id': 'https://courier.example/bridge' },
    },
  ],
}

test('html: the article under its title, and what the page says of it', async () => {
  const { text, known } = await read(
    'a.html',
    page(
      `<script type="application/ld+json">${JSON.stringify(LD)}</script>`,
      `<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>${ARTICLE}
       <script>document.body.textContent = 'gone'</script><footer>About us</footer>`,
    ),
  )
  expect(text.split('\n\n').map((line) => line.trim())).toEqual([
    BRIDGE.title,
    ...PARAGRAPHS.slice(2),
  ])
  expect(known).toEqual({
    title: BRIDGE.title,
    publisher: 'Tarn Courier',
    published: '2023-03-14',
    url: 'https://courier.example/bridge',
  })
})

test('html: meta elements tell as well, and what is no entry is left out', async () => {
  const { known } = await read(
    'a.html',
    page(
      `<meta property="og:site_name" content=" Tarn
         Courier "><meta property="article:published_time" content="2023-03-14">
       <link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="https://courier.example/b">
       <script type="application/ld+json">{"@type": "NewsArticle", </script>`,
      ARTICLE,
    ),
  )
  expect(known).toMatchObject({
    publisher: 'Tarn Courier',
    published: '2023-03-14',
    url: 'https://courier.example/b',
  })
})

test('html: neither scripts nor hidden parts are text; entities and odd spaces are', async () => {
  const { text } = await read(
    'a.htm',
    `<h1>On the bridge</h1><p>Tom&nbsp;&amp; Ann&#8217;s <b>long</b> walk,<br>as told by them.</p>
     <p>She said <script>alert("no")</script><style>p {}</style><!-- no -->yes &lt;b&gt;.</p>
     <table><tr><td>Height</td><td>5 metres</td></tr></table>`,
  )
  expect(text).toContain('Tom\u00a0& Ann’s long walk,\n\nas told by them.')
  expect(text).toContain('She said yes <b>.')
  expect(text).toContain('Height 5 metres')
  expect(text).not.toMatch(/alert|p \{|no -/)
})

test('html in the encoding that it names', async () => {
  const bytes = Buffer.from(
    page('<meta charset="iso-8859-1">', '<p>Es ist für alle.</p>'),
    'latin1',
  )
  expect((await read('a.html', bytes)).text).toContain('für alle')
  const undeclared = Buffer.from(page('', '<p>Es ist für alle.</p>'), 'latin1')
  await expect(read('b.html', undeclared)).rejects.toThrow('not UTF-8 text')
  await expect(read('c.html', '<meta charset=klingon><p>a')).rejects.toThrow(/"klingon"/)
})

test('markdown: text without its marks, and its front matter', async () => {
  const { text, known } = await read(
    'a.md',
    `---
title: "New footbridge: open"
date: 14 March 2023
source: Tarn Courier
url: https://courier.example/bridge
---

Mayor **Ingrid Halvorsen** met [Tomas Berg](https://x.example) in
Tarn on *Saturday*.

> “Two halves,” she said.

- It has 46 lamps &amp; a roof.
- No<script>alert(1)</script> bench.

\`\`\`
code
\`\`\`
`,
  )
  expect(text.split('\n\n').map((line) => line.trim())).toEqual([
    'New footbridge: open',
    'Mayor Ingrid Halvorsen met Tomas Berg in Tarn on Saturday.',
    '“Two halves,” she said.',
    'It has 46 lamps & a roof.',
    'No bench.',
    'code',
  ])
  expect(known).toEqual({
    title: 'New footbridge: open',
    published: '2023-03-14',
    publisher: 'Tarn Courier',
    url: 'https://courier.example/bridge',
  })
})

test('markdown without front matter, or with one that is none', async () => {
  expect((await read('a.md', '# Title\n\nText.')).text).toBe('Title\n\nText.\n')
  const { text, known } = await read('b.md', '---\ntitle: A\n\nText.')
  expect(known).toEqual({})
  expect(text).toContain('title: A')
})

test('pdf: rows become paragraphs again, over pages too', async () => {
  const { text, known } = await read(
    'a.pdf',
    tinyPdf(
      [
        [
          { text: 'New footbridge opens', y: 720, size: 20 },
          { text: 'Mayor Ingrid Halvorsen met architect Tomas Berg in Tarn on Satur-', y: 680 },
          { text: 'day to open the footbridge \\(of steel\\).', y: 666 },
          { text: 'Berg, 58, left Tarn in 1983 with all that he had and has often said', y: 638 },
          { text: '1', x: 300, y: 40 },
        ],
        [
          { text: 'that he would come back.', y: 720 },
          { text: 'Page 2 of 2', x: 300, y: 40 },
        ],
      ],
      'Microsoft Word - bridge.doc',
    ),
  )
  expect(text.split('\n\n').map((line) => line.trim())).toEqual([
    'New footbridge opens',
    String.raw`Mayor Ingrid Halvorsen met architect Tomas Berg in Tarn on Saturday to open the footbridge \(of steel\).`,
    'Berg, 58, left Tarn in 1983 with all that he had and has often said that he would come back.',
  ])
  expect(known).toEqual({})
})

test('pdf: its title', async () => {
  const bytes = tinyPdf([[{ text: 'It was opened in 1999.', y: 700 }]], 'The bridge')
  expect(await read('a.pdf', bytes)).toEqual({
    text: 'The bridge\n\nIt was opened in 1999.\n',
    known: { title: 'The bridge' },
  })
})

const whole = tinyPdf([[{ text: 'Text', y: 700 }]])
const refused = [
  { name: 'none.pdf', content: '', why: /the file is empty/ },
  { name: 'none.html', content: '', why: /the file is empty/ },
  { name: 'blank.md', content: '---\ntitle:\n---\n \n', why: /the file is empty/ },
  { name: 'scripts.html', content: '<script>alert(1)</script>', why: /no article|is empty/ },
  {
    name: 'menu.html',
    content: '<title>Tarn</title><nav><a href="/">Home</a> <a href="/news">News</a></nav>',
    why: /no article/,
  },
  { name: 'no.pdf', content: 'This is no PDF.', why: /not a PDF that can be read: / },
  { name: 'half.pdf', content: whole.subarray(0, 40), why: /not a PDF that can be read: / },
  { name: 'scan.pdf', content: tinyPdf([[]]), why: /no text: is it a scan/ },
  { name: 'program.txt', content: '\u007fELF\u0000\u0001', why: /a binary file/ },
  { name: 'program.md', content: '\u0000\u0001', why: /a binary file/ },
  { name: 'wide.html', content: Buffer.from('\ufeff<p>a</p>', 'utf16le'), why: /not UTF-8 text/ },
  { name: 'much.html', content: '<p>a</p>'.repeat(60_000), why: /more than 50000 elements/ },
  { name: 'long.txt', content: 'word '.repeat(300_000), why: /longer than 1000000 characters/ },
]

test.each(refused)('$name is refused', async ({ name, content, why }) => {
  await expect(read(name, content)).rejects.toThrow(why)
})

test('pages that nest without end are refused at once', async () => {
  const started = performance.now()
  const deep = `${'<div>'.repeat(20_000)}<p>${ARTICLE}`
  await expect(read('deep.html', deep)).rejects.toThrow('nests more than 500')
  await expect(read('deep.md', `${'> '.repeat(2_000)}deep`)).rejects.toThrow(/nests|call stack/)
  expect(performance.now() - started).toBeLessThan(5_000)
}, 30_000)

test('a link that leads nowhere, and a device that would be read for ever', async () => {
  await symlink(join(dir, 'gone.txt'), join(dir, 'lost.txt'))
  await symlink('/dev/zero', join(dir, 'endless.txt'))
  const { refused: named } = await readFolder(dir)
  expect(named.map(({ message }) => message)).toEqual([
    'not a file that can be read',
    'there is no such file',
  ])
})

test('bad files are all named, and stop no good one', async () => {
  for (const { name, content } of refused.slice(0, 9)) await put(name, content)
  await put('good.md', `# ${PARAGRAPHS.join('\n\n')}`)
  await put('README.md', 'What this folder is.')
  await put('huge.txt', '')
  await mkdir(join(dir, 'folder.txt'))
  const huge = await open(join(dir, 'huge.txt'), 'r+')
  await huge.truncate(2 ** 30)
  await huge.close()
  const folder = await readFolder(dir)
  expect(folder.documents.map(({ file }) => file)).toEqual(['good.md'])
  expect(folder.refused).toHaveLength(11)
  const messages = folder.refused.map(({ message }) => message)
  expect(messages).toContain('the file is larger than 16 MiB')
  expect(messages).toContain('a folder, not a file')
})

test('questions about every format cite the text that the build reads', async () => {
  await put('page.html', page('<meta name="date" content="2023-03-14">', ARTICLE))
  await put('notes.md', `# ${PARAGRAPHS.join('\n\n')}`)
  const rows = PARAGRAPHS.map((text, at) => ({ text, y: 740 - at * 40 }))
  await put(
    'print.pdf',
    tinyPdf([rows.map((row) => ({ ...row, text: row.text.replace(/[“”]/g, '"') }))]),
  )
  const documents = await readCorpus(dir)
  expect(documents.map(({ id }) => id)).toEqual(['notes', 'page', 'print'])
  for (const one of documents) {
    expect(findQuote(one.text, { exact: 'Berg, 58, left Tarn in 1983.' })).not.toBeNull()
    const { files } = await generate([one], [rules])
    const questions = files.flatMap((file) => file.questions)
    expect(questions.length).toBeGreaterThan(0)
    for (const citation of questions.flatMap(({ citations }) => citations))
      expect(isExactSlice(citation, one.text)).toBe(true)
  }
})
