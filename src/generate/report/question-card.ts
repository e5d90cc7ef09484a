import { html } from './html.ts'
import type { AnalysedCorpus } from '../model.ts'
import type { Judged } from '../steps/judge.ts'
import { shuffledBy } from '../stable-hash.ts'
import { distract } from '../steps/distract.ts'
import { passages } from './passages.ts'

const CRITERIA = [
  'The key is right, and no other option is',
  'It can be understood without the article',
  'It reads fluently',
  'It is worth asking',
  'The wrong options are plausible, and wrong',
]

const rating = html`<ul class="rating" aria-label="Rating">
  ${CRITERIA.map((criterion) => html`<li>${criterion} <span>☐ yes ☐ no</span></li>`)}
</ul>`

/** Whether it is accepted, and what an editor wants to know of where it comes from. */
function verdict({ draft, rejection }: Judged) {
  const { id, origin, document } = draft
  return html`<p class="verdict">
      ${rejection ? `Rejected: ${rejection.reason}: ${rejection.detail}` : 'Accepted'}
    </p>
    <p class="soft">${id} · ${origin} · ${document}</p>`
}

/** In an order that says nothing of which one is right. */
function options({ id, answer, distractors }: Judged['draft']) {
  const all = shuffledBy(
    id,
    [answer.text, ...distractors].map((text, at) => ({ text, isKey: at === 0 })),
    ({ text }) => text,
  )
  const items = all.map(({ text, isKey }) =>
    isKey ? html`<li class="key">${text} (key)</li>` : html`<li>${text}</li>`,
  )
  return html`<ol class="options" type="A">
    ${items}
  </ol>`
}

function dissents({ draft }: Judged, corpus: AnalysedCorpus) {
  if (draft.dissents.length === 0) return ''
  return html`<p><strong>Other sources say</strong></p>
    ${draft.dissents.map(
      (one) =>
        html`<p>“${one.text}”</p>
          ${passages([one], { text: one.text, aliases: [] }, corpus)}`,
    )}`
}

/**
 * A proposal beside its passages. Blind, its verdict is folded away, and a rejected one gets the
 * options that it would have had, as their lack would tell it apart.
 */
export function questionCard(
  judged: Judged,
  corpus: AnalysedCorpus,
  number: number,
  isBlind: boolean,
) {
  const { draft, rejection } = judged
  const whole = rejection === null ? draft : (distract(draft, corpus) ?? draft)
  const look = isBlind ? '' : rejection ? 'rejected' : 'accepted'
  const told = isBlind
    ? html`${rating}
        <details>
          <summary>Origin and verdict</summary>
          ${verdict(judged)}
        </details>`
    : verdict(judged)
  const missing = draft.missing.map((exact) => html`<p>Not found in any document: “${exact}”</p>`)
  const title = `${number}. ${draft.prompt}`
  const heading = isBlind ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`
  return html`<article class="question ${look}">
    ${heading}
    <div>${options(whole)} ${told}</div>
    <div>
      ${passages(draft.citations, draft.answer, corpus)} ${missing} ${dissents(judged, corpus)}
    </div>
  </article>`
}
