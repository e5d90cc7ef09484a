/** An HTML page as a tree, and its blocks as lines. No script of it runs, nothing is fetched. */
import { parseHTML } from 'linkedom'

/** What the readers need of the DOM, whose types this project does not load. */
export interface PageNode {
  nodeType: number
  localName: string
  textContent: string | null
  childNodes: Iterable<PageNode>
  getAttribute: (name: string) => string | null
  querySelector: (selector: string) => PageNode | null
  querySelectorAll: (selector: string) => Iterable<PageNode>
}

const TEXT_NODE = 3
const ELEMENT_NODE = 1

const SKIPPED = new Set(
  'script style noscript template head svg math iframe object canvas audio video button select textarea'.split(
    ' ',
  ),
)
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
const CELLS = new Set(['td', 'th'])

// Far more than an article has. What is larger would take minutes to weigh.
const MOST_ELEMENTS = 50_000
const DEEPEST = 500

/** @throws Error that names the limit which a page exceeds */
function refuseEndless(page: PageNode): void {
  let elements = 0
  const waiting: { node: PageNode; depth: number }[] = [{ node: page, depth: 0 }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next
    if (node.nodeType === TEXT_NODE) continue
    elements += 1
    if (elements > MOST_ELEMENTS)
      throw new Error(`the page has more than ${MOST_ELEMENTS} elements`)
    if (depth > DEEPEST) throw new Error(`the page nests more than ${DEEPEST} elements`)
    for (const child of node.childNodes) waiting.push({ node: child, depth: depth + 1 })
  }
}

/**
 * The parser only makes a whole page of one that names its body, which a page need not do.
 * @throws Error if the page is larger than any article
 */
export function openPage(html: string): PageNode {
  const whole = /<body[\s>]/i.test(html)
    ? html
    : `<html><body>${html.replace(/<!doctype[^>]*>|<\/?html\b[^>]*>/gi, '')}</body></html>`
  const page = parseHTML(whole).document as unknown as PageNode
  refuseEndless(page)
  return page
}

/**
 * The blocks of a page (paragraphs, headings, list items, rows) in their order, each in one line.
 * White space is joined as a browser does, which keeps non-breaking spaces. Without recursion, as a
 * page may nest as deep as it likes.
 */
export function blocksOf(root: PageNode): string[] {
  const blocks: string[] = []
  let line = ''
  const endBlock = () => {
    const block = line.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '')
    if (block.trim() !== '') blocks.push(block)
    line = ''
  }
  const waiting: (PageNode | 'end')[] = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === 'end') endBlock()
    else if (node.nodeType === TEXT_NODE) line += node.textContent ?? ''
    else if (node.nodeType === ELEMENT_NODE && !SKIPPED.has(node.localName)) {
      if (CELLS.has(node.localName)) line += ' '
      else if (!INLINE.has(node.localName)) {
        endBlock()
        waiting.push('end')
      }
      waiting.push(...[...node.childNodes].toReversed())
    }
  }
  endBlock()
  return blocks
}
