import { raw } from 'hono/html'
import type { Outcome } from '../pipeline.ts'
import type { Judged } from '../steps/judge.ts'
import { shuffledBy } from '../stable-hash.ts'
import { html } from './html.ts'
import { questionCard } from './question-card.ts'
import { STYLE } from './style.ts'

function shell(title: string, body: unknown): string {
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'"
        />
        <title>${title}</title>
        <style>
          ${raw(STYLE)}
        </style>
      </head>
      <body>
        ${body}
      </body>
    </html>`
  return `${page}\n`
}

const count = (judged: Judged[]) => {
  const accepted = judged.filter(({ rejection }) => rejection === null).length
  return `${accepted} accepted, ${judged.length - accepted} rejected`
}

/** Accepted ones first, as they are what will be published. */
const byVerdict = (judged: Judged[]) => [
  ...judged.filter(({ rejection }) => rejection === null),
  ...judged.filter(({ rejection }) => rejection !== null),
]

function forReading({ judged, corpus }: Outcome): string {
  const byDocument = Map.groupBy(judged, ({ draft }) => draft.document)
  const documents = corpus.documents.map((document) => ({
    ...document,
    own: byVerdict(byDocument.get(document.id) ?? []),
  }))
  const links = documents.map(
    ({ id, title, own }) =>
      html`<li><a href="#${id}">${title}</a> <span class="soft">${count(own)}</span></li>`,
  )
  const sections = documents.map(
    ({ id, title, own }) =>
      html`<section aria-labelledby="${id}">
        <h2 id="${id}">${title}</h2>
        <p class="soft">${count(own)}</p>
        ${own.map((one, at) => questionCard(one, corpus, at + 1, false))}
      </section>`,
  )
  return shell(
    'Proposed questions',
    html`<header>
        <h1>Proposed questions</h1>
        <p>
          ${count(judged)}. What is cited is marked in its paragraph, and the key in it underlined.
        </p>
        <nav aria-label="Documents">
          <ul>
            ${links}
          </ul>
        </nav>
      </header>
      <main>${sections}</main>`,
  )
}

function forRating({ judged, corpus }: Outcome, seed: string): string {
  const numbered = judged.map((one, at) => ({ one, at }))
  const shuffled = shuffledBy(seed, numbered, ({ one, at }) => `${one.draft.id}\n${at}`)
  const cards = shuffled.map(({ one }, at) => questionCard(one, corpus, at + 1, true))
  return shell(
    'Questions to rate',
    html`<header>
        <h1>Questions to rate</h1>
        <p>
          ${judged.length} questions, accepted and rejected ones mixed, in the order of seed
          “${seed}”. What is cited is marked in its paragraph.
          <span class="screen">Rate before you unfold origin and verdict.</span>
        </p>
      </header>
      <main>${cards}</main>`,
  )
}

/**
 * A page of its own, without scripts, with every proposal beside its passages: to be read by document,
 * or, with a seed, to be rated blind.
 */
export function report(outcome: Outcome, seed: string | null): string {
  return seed === null ? forReading(outcome) : forRating(outcome, seed)
}
