import type { AnalysedDocument, Mention, Name, Sentence } from '../../model.ts'

/** Whether `word` may stand for a longer name: a person's, or any that ends with it. */
const isShortFor = (word: string, { kind, full }: Name) =>
  kind === 'person' ? full.split(' ').includes(word) : full.endsWith(` ${word}`)

/** A name of which a reader without the article can tell whose it is. */
export function isTelling(name: Name, document: AnalysedDocument): boolean {
  if (name.full.includes(' ')) return true
  return (
    name.kind !== 'person' &&
    // "Radio Tarn" does not leave open which Tarn.
    !document.names.some(
      (other) =>
        other !== name &&
        (name.kind !== 'place' || other.kind === 'place') &&
        isShortFor(name.full, other),
    )
  )
}

const hasArticle = (reading: string, form: string) =>
  new RegExp(`\\b[Tt]he ${form.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}\\b`, 'u').test(
    reading,
  )

/** A name as a prompt gives it: a person's in full, another's with the article that the text gives it. */
export const nameText = ({ full, kind }: Name, sentence: Sentence): string =>
  kind !== 'person' && hasArticle(sentence.reading, full) ? `the ${full}` : full

/** A mention as a prompt gives it; null if it does not tell who is meant. */
export function mentionText({ name, text }: Mention, document: AnalysedDocument): string | null {
  if (!isTelling(name, document)) return null
  return name.kind === 'person' ? name.full : text
}

/** A name as the key of a question: in full, and all its other forms count too. */
export const answerOf = (kind: 'person' | 'place' | 'organization', { full, forms }: Name) => ({
  kind,
  text: full,
  aliases: forms.filter((form) => form !== full),
})
