import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItsFunction, type PartOfSpeech } from 'wink-nlp'

/** A word or a sign of a sentence's reading, with its part of speech. */
export interface Token {
  text: string
  start: number
  end: number
  pos: PartOfSpeech
  lemma: string
}

// The model is loaded once. Of its pipeline only what is needed is run.
const nlp = winkNLP(model, ['sbd', 'pos'])
// The tagger declares its helpers as methods, which they are not.
const its = nlp.its as unknown as Record<'value' | 'pos' | 'lemma', ItsFunction<string>>

/** The words of a reading. No document of the tagger's is kept, as each holds all its features. */
export function tag(reading: string): Token[] {
  const tokens = nlp.readDoc(reading).tokens()
  const texts = tokens.out(its.value)
  const parts = tokens.out(its.pos)
  const lemmas = tokens.out(its.lemma)
  let at = 0
  return texts.flatMap((text, index) => {
    const start = reading.indexOf(text, at)
    if (start < 0) return []
    at = start + text.length
    const pos = parts[index] as PartOfSpeech | undefined
    return { text, start, end: at, pos: pos ?? 'X', lemma: lemmas[index] ?? text }
  })
}
