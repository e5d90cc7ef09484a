import { normalise } from '../../citation/normalise.ts'
import { isFormOf, isSameNameAcross } from '../analysis/name-match.ts'
import type { AnalysedCorpus, Draft, Name, Sentence } from '../model.ts'
import type { Check } from './check.ts'
import { namesOf, type Passage, passagesOf } from './reading/passages.ts'
import { strayPronoun } from './reading/pronoun-sex.ts'
import { reversedDeed } from './reading/reversed.ts'
import { readPrompt, saidIn } from './reading/said.ts'
import { isFalseStatement } from './reading/statement.ts'
import { type Role, support, type Told, toldOf } from './reading/told.ts'
import { whWord } from './reading/wh-word.ts'

interface Part {
  name: Name
  isKey: boolean
  roles: Role[]
  told: Told[]
}

// What one verb or noun says of a name, told with its own words and of no other name.
const MARGIN = 0.5

/** The verb or noun of a prompt that the documents have with another name. */
const headOf = (roles: Role[], own: Told[], other: Told[]) =>
  roles.find(({ role, head }) => {
    const isIn = (told: Told[]) => told.some((one) => one.role === role && one.head === head)
    return isIn(other) && !isIn(own)
  })?.head

function exchangeFault(a: Part, b: Part, cited: Set<Sentence>): string | null {
  const own = support(a.roles, a.told, cited) + support(b.roles, b.told, cited)
  const exchanged = support(a.roles, b.told, cited) + support(b.roles, a.told, cited)
  if (exchanged - own < MARGIN) return null
  const head = headOf(a.roles, a.told, b.told) ?? headOf(b.roles, b.told, a.told)
  const where = head === undefined ? '' : `: who is it of whom "${head}…" is said?`
  return `"${a.name.full}" and "${b.name.full}" seem to be exchanged${where}`
}

/** A name of the passages that fits better where the key stands. */
function betterKey(
  key: Part,
  parts: Part[],
  passages: Passage[],
  corpus: AnalysedCorpus,
  cited: Set<Sentence>,
) {
  const own = support(key.roles, key.told, cited)
  return namesOf(passages)
    .filter(({ kind }) => kind === key.name.kind)
    .filter((name) => !parts.some((part) => isSameNameAcross(corpus, part.name, name)))
    .find((name) => support(key.roles, toldOf(corpus, name), cited) - own >= MARGIN)
}

/** "Who said …?": whom the document has beside those words. */
function speakerFault({ prompt, answer }: Draft, passages: Passage[], corpus: AnalysedCorpus) {
  const quoted = /"([^"]+)"/.exec(normalise(prompt).text)?.[1]
  if (quoted === undefined || whWord(prompt)?.word !== 'who') return null
  const said = passages
    .flatMap(({ document }) => document.quotations)
    .filter(({ words }) => words.includes(quoted))
  const key = passages
    .flatMap(({ document }) => document.names)
    .find((name) => isFormOf(answer.text, name))
  const other = said.find(({ speaker }) => !key || !isSameNameAcross(corpus, speaker, key))
  return other ? `it is "${other.speaker.full}" who says so` : null
}

/**
 * Who did what to whom is as the documents say. A prompt seldom has a passage's words, so it is asked
 * whether the documents bear it out better with two of its names exchanged, or with another key.
 */
export const rolesMatch: Check = (draft, corpus) => {
  if (isFalseStatement(draft.answer)) return null
  const passages = passagesOf(draft.citations, corpus)
  const cited = new Set(passages.flatMap(({ sentences }) => sentences))
  const { reading, key: asked, mentions, said } = readPrompt(draft, passages)
  const stray = strayPronoun(reading, mentions)
  if (stray !== null) return `"${stray}" stands for nobody whom the prompt names`
  const reversed = reversedDeed(said, saidIn(passages), corpus)
  if (reversed) {
    const { agent, patient, head } = reversed
    return `it is "${patient.full}" of whom "${head}…" is said, and "${agent.full}" to whom`
  }
  const parts = [...new Set(mentions.map(({ name }) => name))].map((name): Part => ({
    name,
    isKey: name === asked,
    roles: said.filter((relation) => relation.name === name),
    told: toldOf(corpus, name),
  }))
  for (const [at, a] of parts.entries()) {
    const others = parts
      .slice(at + 1)
      .filter(({ name }) => name.kind === a.name.kind && !isSameNameAcross(corpus, name, a.name))
    for (const b of others) {
      const fault = exchangeFault(a, b, cited)
      if (fault) return fault
    }
  }
  const key = parts.find(({ isKey }) => isKey)
  const better = key && betterKey(key, parts, passages, corpus, cited)
  if (better) return `the passages say it of "${better.full}"`
  return speakerFault(draft, passages, corpus)
}
