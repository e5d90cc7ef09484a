import { baseOf, regularPast, type Verb, verbOfParticiple, verbOfPast } from './verbs.ts'

const VOWEL = /[aeiou]/g

/** "stop", "ban": one vowel before one consonant at the end of one syllable. */
const doublesLast = (base: string) =>
  /[^aeiou][aeiou][bdgklmnprtvz]$/.test(base) && base.match(VOWEL)?.length === 1

const pastOf = (base: string) => (doublesLast(base) ? `${base}${base.at(-1)}ed` : regularPast(base))

/** Of a tagger's lemma and the bases that a form in -ed can have, the one whose past it is. */
function regularBase(form: string, lemma: string): string | null {
  const stem = form.slice(0, -2)
  // "cancelled", as the British write it.
  if (/[^aeiou][aeiou]ll$/.test(stem) && stem.match(VOWEL)?.length !== 1) return stem.slice(0, -1)
  // "authorised", "served": no verb ends like this without its e.
  if (/(?:[iy][sz]|[^aeio]at|[^e]at|v|c|u)$/.test(stem)) return `${stem}e`
  // "acquitted", "referred": but few verbs end in two such letters of their own.
  if (/([bdgmnprt])\1ed$/.test(form) && !/^(?:add|ebb|egg|err|purr|putt)ed$/.test(form))
    return form.slice(0, -3)
  const bases = [lemma, form.slice(0, -2), form.slice(0, -1), form.slice(0, -3)]
  if (form.endsWith('ied')) bases.push(`${form.slice(0, -3)}y`)
  return bases.find((base) => base.length > 1 && pastOf(base) === form) ?? null
}

/**
 * The verb of which `form` is the past tense or the participle. What the list of verbs does not know
 * is taken for regular; null for a form that is not.
 */
export function verbOf(form: string, lemma: string, isParticiple: boolean): Verb | null {
  const word = form.toLowerCase()
  const known = isParticiple ? verbOfParticiple(word) : verbOfPast(word)
  if (known) return known
  const base = word.endsWith('ed') ? regularBase(word, lemma) : null
  return base === null ? null : { base, past: word, participle: word }
}

/** The base of a form in the present tense. */
export const presentBase = (form: string, lemma: string): string => baseOf(form) ?? lemma
