import type { Mention, Name, Sentence, Sex } from '../../model.ts'

const PRONOUN = /\b(?:he|him|his|she|her)\b/gi
const sexOf = (pronoun: string): Sex => (/^h(?:e|im|is)$/i.test(pronoun) ? 'male' : 'female')

const ofSex = (mentions: Mention[], sex: Sex) =>
  mentions.filter(({ name }) => name.kind === 'person' && name.sex === sex)

/**
 * The mentions of sentences in their order, those by a pronoun too: it stands for the first person of
 * its sex that the sentence names before it, or else that the last sentence with such a person began
 * with.
 */
export function withPronouns(sentences: Sentence[]): Map<Sentence, Mention[]> {
  const last = new Map<Sex, Name>()
  return new Map(
    sentences.map((sentence) => {
      const { reading, mentions } = sentence
      const outside = reading.replace(/"[^"]*"/g, (quoted) => ' '.repeat(quoted.length))
      const resolved = [...outside.matchAll(PRONOUN)].flatMap(({ 0: text, index: start }) => {
        const sex = sexOf(text)
        const before = ofSex(mentions, sex).find((mention) => mention.end <= start)
        const name = before?.name ?? last.get(sex)
        return name ? { name, text, start, end: start + text.length } : []
      })
      for (const sex of ['female', 'male'] as const) {
        const [first] = ofSex(mentions, sex)
        if (first) last.set(sex, first.name)
      }
      return [sentence, [...mentions, ...resolved].toSorted((a, b) => a.start - b.start)] as const
    }),
  )
}
