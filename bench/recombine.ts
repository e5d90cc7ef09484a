/**
 * Makes a large corpus of a small one, to measure the generator: `node bench/recombine.ts FROM TO
 * COUNT`. Each article has paragraphs of three others, in which every name is another one.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readCorpus } from '../src/generate/steps/read.ts'
import { seededRandom } from '../src/quiz/random.ts'

const [from, to, count] = process.argv.slice(2)
if (from === undefined || to === undefined || !Number(count))
  throw new Error('Usage: node bench/recombine.ts FROM TO COUNT')

const SOURCES = 3
const KEPT =
  /^(?:I|Mr|Mrs|Ms|Dr|St|President|Minister|University|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|January|February|March|April|May|June|July|August|September|October|November|December)$/

const documents = await readCorpus(from)
const lines = documents.map(({ text }) => text.split(/\n+/).filter((line) => line.trim() !== ''))
const text = lines.flat().join('\n')
const lowerCase = new Set(text.match(/(?<!\p{L})\p{Ll}+/gu))
// A word that begins a sentence is a name only if it is one elsewhere.
const names = new Set(
  [...text.matchAll(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}+/gu)]
    .map(([word]) => word)
    .filter((word) => !lowerCase.has(word.toLowerCase()) && !KEPT.test(word)),
)

const random = seededRandom('recombine')
const oneOf = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item
const syllable = () =>
  oneOf([...'bdfgklmnprstv']) + oneOf([...'aeiou']) + oneOf(['', 'n', 'r', 'l'])
function newName(): string {
  const word = syllable() + syllable() + (random() < 0.5 ? syllable() : '')
  return word.charAt(0).toUpperCase() + word.slice(1)
}

await mkdir(to, { recursive: true })
const entries = []
for (let at = 0; at < Number(count); at += 1) {
  const renamed = new Map<string, string>()
  const rename = (line: string) =>
    line.replace(/\p{Lu}\p{Ll}+/gu, (word) => {
      if (!names.has(word)) return word
      if (!renamed.has(word)) renamed.set(word, newName())
      return renamed.get(word) ?? word
    })
  const chosen = Array.from({ length: SOURCES }, () => Math.floor(random() * documents.length))
  const title = rename(documents[chosen[0] ?? 0]?.title ?? '')
  const body = chosen.flatMap((one) =>
    (lines[one] ?? []).slice(2).filter(() => random() < 1.2 / SOURCES),
  )
  const day = new Date(Date.UTC(2000, 0, 1 + Math.floor(random() * 9000)))
  const published = day.toISOString().slice(0, 10)
  const file = `article-${at}.txt`
  await writeFile(join(to, file), `${title}\n\n${body.map(rename).join('\n\n')}\n`)
  entries.push({ id: `article-${at}`, file, title, published })
}
await writeFile(join(to, 'corpus.json'), JSON.stringify(entries, null, 2))
