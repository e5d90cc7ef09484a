import { ROLES } from '../../lexicon/words.ts'
import type { Mention, Sex } from '../../model.ts'

const PRONOUN = /\b(?:he|him|his|she|her)\b/gi
// Somebody without a name whom a pronoun may stand for: "the woman whose story …".
const SOMEBODY = new Set(
  'man woman boy girl person people someone somebody who whom whose which what mother father wife husband son daughter sister brother friend child member teenager'.split(
    ' ',
  ),
)
const isSomebody = (word: string) =>
  SOMEBODY.has(word.toLowerCase()) || ROLES.has(word.toLowerCase())

const sexOf = (pronoun: string): Sex => (/^h(?:e|im|is)$/i.test(pronoun) ? 'male' : 'female')

/**
 * A pronoun of a prompt that can stand for nobody before it: all whom the prompt has named until then are
 * of the other sex. One that begins its clause may stand for somebody after it ("when she came, Ann …").
 */
export function strayPronoun(reading: string, mentions: Mention[]): string | null {
  for (const { 0: pronoun, index } of reading.matchAll(PRONOUN)) {
    const before = mentions.filter(({ name, end }) => end <= index && name.kind === 'person')
    const isOther =
      before.length > 0 &&
      before.every(({ name }) => name.sex !== null && name.sex !== sexOf(pronoun))
    const from = before.at(0)?.start ?? 0
    const between = reading.slice(from, index).match(/\p{L}+/gu) ?? []
    if (isOther && !between.some(isSomebody)) return pronoun
  }
  return null
}
