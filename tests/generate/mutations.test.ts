import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { reject } from '../../src/generate/gate/gate.ts'
import type { CorpusDocument } from '../../src/generate/model.ts'
import { analyse, analyseDocument } from '../../src/generate/steps/analyse.ts'
import { type Accepted, readAccepted } from './mutations/accepted.ts'
import { aliasDistractor } from './mutations/alias-distractor.ts'
import { conflictingFact } from './mutations/conflicting-fact.ts'
import { inventedName } from './mutations/invented-name.ts'
import { leakedKey } from './mutations/leaked-key.ts'
import { type Mutant, type Mutation, pickFor } from './mutations/mutant.ts'
import { negation } from './mutations/negation.ts'
import { shiftedCitation } from './mutations/shifted-citation.ts'
import { swappedRoles } from './mutations/swapped-roles.ts'
import { trueDistractor } from './mutations/true-distractor.ts'
import { wrongKey } from './mutations/wrong-key.ts'
import { wrongNumber } from './mutations/wrong-number.ts'
import { wrongYear } from './mutations/wrong-year.ts'

const CLASSES: Record<string, Mutation> = {
  'wrong key': wrongKey,
  'swapped roles': swappedRoles,
  'shifted citation': shiftedCitation,
  'wrong year': wrongYear,
  'wrong number': wrongNumber,
  negation,
  'invented name': inventedName,
  'leaked key': leakedKey,
  'alias as distractor': aliasDistractor,
  'true distractor': trueDistractor,
  'conflicting fact': conflictingFact,
}

const accepted = await readAccepted()

const isCaught = ({ draft, added = [] }: Mutant, { documents, corpus }: Accepted) => {
  const analysed = (document: CorpusDocument) =>
    corpus.byId.get(document.id) ?? analyseDocument(document)
  const whole = added.length > 0 ? analyse([...documents, ...added], analysed) : corpus
  return reject(draft, whole) !== null
}

function run(name: string, mutation: Mutation) {
  const mutants = accepted.flatMap((source) =>
    source.passed.flatMap((draft) =>
      mutation(draft, source.corpus, pickFor(`${name} ${draft.id}`)).map((mutant) => ({
        mutant,
        caught: isCaught(mutant, source),
      })),
    ),
  )
  const missed = mutants.filter(({ caught }) => !caught).map(({ mutant }) => mutant)
  return { name, all: mutants.length, missed }
}

const results = Object.entries(CLASSES).map(([name, mutation]) => run(name, mutation))
const total = results.reduce((sum, { all }) => sum + all, 0)
const missed = results.reduce((sum, one) => sum + one.missed.length, 0)

test('the gate catches at least 97 of 100 questions that were made wrong', () => {
  const lines = results.map(({ name, all, missed: left }) => `${name}: ${all - left.length}/${all}`)
  const shares = results.map(({ all, missed: left }) => 1 - left.length / all)
  // Classes differ in size, and the large ones are the easy ones.
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
  console.log(
    [...lines, `all: ${total - missed}/${total}, mean of the classes: ${mean.toFixed(3)}`].join(
      '\n',
    ),
  )
  for (const one of results)
    for (const { draft, change } of one.missed) console.log(`${one.name}, ${draft.id}: ${change}`)
  expect(total).toBeGreaterThanOrEqual(300)
  expect((total - missed) / total).toBeGreaterThanOrEqual(0.97)
  expect(mean).toBeGreaterThanOrEqual(0.96)
  expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.9)
})

test('of the questions that they were made of, at least 92 of 100 pass', () => {
  const written = accepted.flatMap((source) => source.written)
  const passed = accepted.flatMap((source) => source.passed)
  expect(passed.length / written.length).toBeGreaterThanOrEqual(0.92)
})

const paraphrases = (await readFile('tests/generate/cases/paraphrases.jsonl', 'utf8'))
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { id: string; prompt: string })

test('of more than a hundred of them in other words, at least 94 of 100 pass', () => {
  const failed = paraphrases.flatMap(({ id, prompt }) => {
    const source = accepted.find(({ written }) => written.some((draft) => draft.id === id))
    const draft = source?.written.find((one) => one.id === id)
    if (!source || !draft)
      throw new Error(`tests/generate/cases/paraphrases.jsonl: no question ${id}`)
    const rejection = reject({ ...draft, prompt }, source.corpus)
    return rejection ? [`${id}: ${rejection.reason}: ${rejection.detail} | ${prompt}`] : []
  })
  console.log(`paraphrases: ${paraphrases.length - failed.length}/${paraphrases.length}`, failed)
  expect(paraphrases.length).toBeGreaterThanOrEqual(100)
  expect(failed.length / paraphrases.length).toBeLessThanOrEqual(0.06)
})
