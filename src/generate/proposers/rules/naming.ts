import type { AnalysedDocument, Name } from '../../model.ts'
import type { Clause } from './clause.ts'

/** Whether `word` may stand for a longer name: a person's, or any that ends with it. */
const isShortFor = (word: string, { kind, full }: Name) =>
  kind === 'person' ? full.split(' ').includes(word) : full.endsWith(` ${word}`)

/** A name of which a reader without the article can tell whose it is. */
export function isTelling(name: Name, document: AnalysedDocument): boolean {
  if (name.full.includes(' ')) return true
  return (
    name.kind !== 'person' &&
    !document.names.some((other) => other !== name && isShortFor(name.full, other))
  )
}

/** The subject as a prompt names it: in full, with the article that the text gives it. */
export function subjectText({ subject, nouns, sentence }: Clause): string {
  const { name, start, text } = subject
  if (name.kind === 'person') return name.full + nouns
  const [article] = /\b[Tt]he (?:\d+\p{Ll}\p{Ll} )?$/u.exec(sentence.reading.slice(0, start)) ?? [
    '',
  ]
  return article.replace(/^T/, 't') + text + nouns
}

/**
 * The rest of a clause, or what is left of it, with full names for short ones: "met Park" -> "met Jo
 * Park". Null if it mentions someone by a name that does not tell who it is.
 */
export function withFullNames(
  text: string,
  { sentence, restStart }: Clause,
  document: AnalysedDocument,
): string | null {
  let result = text
  for (const { name, text: form, start } of sentence.mentions) {
    if (start < restStart || !text.includes(form)) continue
    if (!isTelling(name, document)) return null
    if (name.kind === 'person' && form !== name.full) {
      result = result.replace(new RegExp(`(?<![\\p{L}-])${form}(?![\\p{L}-])`, 'u'), name.full)
    }
  }
  return result
}
