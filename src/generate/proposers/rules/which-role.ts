import { roleGroup } from '../../distractors/role-groups.ts'
import type { AnalysedDocument, Name } from '../../model.ts'
import { shuffledBy } from '../../stable-hash.ts'
import { type Description, descriptionsIn } from './descriptions.ts'
import { anchored } from './label.ts'
import { draft, type Rule } from './rule.ts'
import { isInTitle } from './story.ts'

const WANTED = 3
const MOST = 2
const OFTEN = 2
// "spokeswoman" tells that it is no man.
const SEXED = /(?:man|woman|men|women|boy|girl|actress|waitress|princess|king|queen|nun|monk)$/

/** Whom a reader remembers: who speaks, or is named again. */
const isRemembered = (name: Name, { quotations }: AnalysedDocument) =>
  name.mentions >= OFTEN || quotations.some(({ speaker }) => speaker === name)

const areAlike = (a: string, b: string) =>
  a === b || (roleGroup(a) !== null && roleGroup(a) === roleGroup(b))

const wordsOf = (text: string) => new Set(text.toLowerCase().split(' '))

/** Whether one description holds all of another, so that both could be right. */
const isPart = (a: string, b: string) => {
  const [short, long] = [wordsOf(a), wordsOf(b)]
  return [...short].every((word) => long.has(word)) || [...long].every((word) => short.has(word))
}

/** Other people's descriptions that are no other name for the key's own, those of like length first. */
function others(key: Description, all: Description[]): string[] {
  const texts: Description[] = []
  for (const one of shuffledBy(key.name.full, all, ({ text }) => text)) {
    const isFree =
      one.name !== key.name &&
      !areAlike(one.head, key.head) &&
      !SEXED.test(one.head) &&
      texts.every(({ text }) => !isPart(text, one.text)) &&
      !isPart(one.text, key.text) &&
      !one.text.includes(key.name.full)
    if (isFree) texts.push(one)
  }
  const distance = ({ text }: Description) => Math.abs(text.length - key.text.length)
  return texts
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, WANTED)
    .map(({ text }) => text)
}

/** What somebody of the story is: their office or trade, among those of its other people. */
export const whichRole: Rule = (document) => {
  const all = descriptionsIn(document)
  return all
    .flatMap((key) => {
      const { sentence, name, text } = key
      if (!isRemembered(name, document) || isInTitle(name, document) || SEXED.test(key.head))
        return []
      const distractors = others(key, all)
      const prompt = anchored(`what was ${name.full}'s occupation or position?`, document, {
        keys: [text],
      })
      if (!prompt?.includes('article "') || distractors.length < WANTED) return []
      const ordinal = sentence.mentions.findIndex((mention) => mention.name === name)
      return draft(document, {
        rule: 'which-role',
        sentence,
        ordinal,
        prompt,
        distractors,
        answer: { kind: 'text', text },
      })
    })
    .slice(0, MOST)
}
