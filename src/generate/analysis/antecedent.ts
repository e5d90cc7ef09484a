import type { Frame, Name, Sentence, Sex } from '../model.ts'

const SEX: Record<string, Sex> = { he: 'male', she: 'female' }

const isPerson = (name: Name | null) => name?.kind === 'person' && name.full.includes(' ')
const fits = ({ sex }: Name, wanted: Sex | undefined) => sex === null || sex === wanted

interface Antecedent {
  name: Name
  named: Sentence
}

/** Whom the sentence before is about, or by whom something was done; nobody else there may be meant. */
function personIn(before: Sentence, told: Frame[], pronoun: string): Antecedent | null {
  const first = told.find(({ form }) => form === 'main') ?? told[0]
  if (!first || SEX[pronoun] === undefined) return null
  const { subject, parts, named } = first
  const agent = parts.find(({ role }) => role === 'agent')?.phrase.name ?? null
  const name = isPerson(subject.name) ? subject.name : agent
  if (!name || !isPerson(name) || !fits(name, SEX[pronoun])) return null
  const isSamePronoun = subject.head === pronoun
  const others = before.mentions.some(
    (mention) =>
      mention.name !== name &&
      mention.name.kind !== 'place' &&
      mention.name.kind !== 'organization' &&
      !isSamePronoun &&
      fits(mention.name, SEX[pronoun]),
  )
  return others ? null : { name, named }
}

/** What the sentence before is about, if that is a thing with a name. */
function thingIn(told: Frame[]): Antecedent | null {
  const first = told.find(({ form }) => form === 'main')
  const name = first?.subject.name ?? null
  return first && name !== null && name.kind !== 'person' ? { name, named: first.named } : null
}

/**
 * Whom a story is about: the person who does what its first sentence tells. In an obituary or a
 * portrait "she" is nearly always that one.
 */
export function mainPerson(first: Sentence | undefined, told: Frame[]): Antecedent | null {
  const name = told.find(({ form }) => form === 'main')?.subject.name ?? null
  return first && name && isPerson(name) && name.sex !== null ? { name, named: first } : null
}

/** For how many sentences somebody else who was named may be meant. */
export const NEAR_SENTENCES = 3

/** The story's main person for "she", where nobody else of the sex has been named for some sentences. */
export function withMain(frame: Frame, near: Sentence[], main: Antecedent): Frame {
  const { subject, sentence, source } = frame
  const isOpen = subject.kind === 'pronoun' && subject.name === null && source === null
  const sex = SEX[subject.head]
  if (!isOpen || sex === undefined || main.name.sex !== sex) return frame
  const others = [...near, sentence].some(({ mentions }) =>
    mentions.some(({ name }) => name !== main.name && name.kind === 'person' && fits(name, sex)),
  )
  return others ? frame : { ...frame, named: main.named, subject: { ...subject, name: main.name } }
}

/**
 * A frame whose subject is "he", "she" or "it" with the name that the sentence before gives. It must
 * begin its own sentence, where nobody has been named in between, and stand in the same paragraph or
 * the next.
 */
export function withAntecedent(frame: Frame, before: Sentence, told: Frame[]): Frame {
  const { subject, sentence, source } = frame
  const isOpen = subject.kind === 'pronoun' && subject.name === null && source === null
  const isNear = sentence.line - before.line <= 1 && !/"/.test(before.reading)
  if (!isOpen || !isNear || sentence.mentions.some(({ start }) => start < subject.start))
    return frame
  const found = subject.head === 'it' ? thingIn(told) : personIn(before, told, subject.head)
  return found ? { ...frame, named: found.named, subject: { ...subject, name: found.name } } : frame
}
