import { Readability } from '@mozilla/readability'
import { decode } from './decode.ts'
import { blocksOf, openPage, type PageNode } from './page.ts'
import { pageFacts } from './page-facts.ts'
import { type Reader, textOf } from './reading.ts'

// https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding
const PRESCAN_BYTES = 1024
const CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i

const encodingOf = (bytes: Uint8Array) =>
  CHARSET.exec(new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES)))?.[1]

// Of a page that has no article the menu is taken for one, which has words but no sentence.
const isProse = (block: string) => /\p{L}+ .*[.!?…]["'”’)\]]*(?:\s|$)/u.test(block)

/** The article of a web page, without its menus and promotion, under its title. */
export const html: Reader = (bytes) => {
  const page = openPage(decode(bytes, encodingOf(bytes)).replace(/^\ufeff/, ''))
  const facts = pageFacts(page)
  const article = new Readability(page, {
    serializer: (node: unknown) => node as PageNode,
  }).parse()
  const blocks = article?.content ? blocksOf(article.content) : []
  if (!article || !blocks.some(isProse)) throw new Error('the page shows no article')
  const title = facts.title ?? (article.title?.trim() || undefined)
  return Promise.resolve({
    text: textOf(title, blocks),
    known: { ...(title !== undefined && { title }), ...facts },
  })
}
