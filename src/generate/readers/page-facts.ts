import * as v from 'valibot'
import type { PageNode } from './page.ts'
import { type Claims, type Known, knownFrom } from './reading.ts'

// https://schema.org/NewsArticle, as far as it is used; a field of another shape says nothing.
const said = v.fallback(v.optional(v.string()), undefined)
const Named = v.fallback(v.optional(v.union([v.string(), v.object({ name: said })])), undefined)
const Linked = v.fallback(v.optional(v.union([v.string(), v.object({ '@id': said })])), undefined)
const Article = v.object({
  '@type': v.pipe(
    v.union([v.string(), v.array(v.string())]),
    v.check((type) => /Article|BlogPosting|Report/.test(String(type))),
  ),
  headline: said,
  datePublished: said,
  publisher: Named,
  url: said,
  mainEntityOfPage: Linked,
})
type Article = v.InferOutput<typeof Article>

const Graph = v.object({ '@graph': v.array(v.unknown()) })

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // A page whose data is malformed is still an article: it only says less of itself.
    return null
  }
}

/** The articles that the page describes in JSON-LD. */
function articlesOf(page: PageNode): Article[] {
  return [...page.querySelectorAll('script[type="application/ld+json"]')]
    .flatMap((script) => parse(script.textContent ?? ''))
    .flatMap((item) => (v.is(Graph, item) ? item['@graph'] : [item]))
    .flatMap((item) => {
      const article = v.safeParse(Article, item)
      return article.success ? [article.output] : []
    })
}

const dayOf = (time: string | null | undefined) => /^\d{4}-\d\d-\d\d/.exec(time ?? '')?.[0]
const nameOf = (named: Article['publisher']) => (typeof named === 'string' ? named : named?.name)
const linkOf = (linked: Article['mainEntityOfPage']) =>
  typeof linked === 'string' ? linked : linked?.['@id']

/** What a page says of its article: in JSON-LD, then in meta elements and links. */
export function pageFacts(page: PageNode): Known {
  const articles = articlesOf(page)
  const attribute = (selector: string, name: string) =>
    page.querySelector(selector)?.getAttribute(name)
  const meta = (...names: string[]) =>
    names.map(
      (name) =>
        attribute(`meta[property="${name}"]`, 'content') ??
        attribute(`meta[name="${name}"]`, 'content') ??
        attribute(`meta[itemprop="${name}"]`, 'content'),
    )
  const claims: Claims = {
    title: [...articles.map(({ headline }) => headline), ...meta('og:title', 'citation_title')],
    publisher: [
      ...articles.map(({ publisher }) => nameOf(publisher)),
      ...meta('og:site_name', 'publisher', 'dc.publisher', 'citation_publisher'),
    ],
    published: [
      ...articles.map(({ datePublished }) => datePublished),
      ...meta('article:published_time', 'datePublished', 'dc.date', 'date'),
      attribute('time[itemprop="datePublished"]', 'datetime'),
    ].map(dayOf),
    url: [
      attribute('link[rel="canonical"]', 'href'),
      ...meta('og:url'),
      ...articles.flatMap(({ url, mainEntityOfPage }) => [url, linkOf(mainEntityOfPage)]),
    ],
  }
  return knownFrom(claims)
}
