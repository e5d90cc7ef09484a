/** What the classes of mutants share. */
import { fold, random as seeded } from './random.ts'
import type { AnalysedCorpus, CorpusDocument, Draft } from '../../../src/generate/model.ts'

/** An accepted question made wrong. Nothing but what the class says is changed. */
export interface Mutant {
  draft: Draft
  /** What was done to it, for a reader of the list of those that were not caught. */
  change: string
  /** Documents that join the corpus. */
  added?: CorpusDocument[]
}

/** Makes mutants of one accepted question: as many as there are without one that may still be right. */
export type Mutation = (draft: Draft, corpus: AnalysedCorpus, pick: Pick) => Mutant[]

export type Pick = <Item>(items: readonly Item[]) => Item | undefined

/** The same choices on every run: told by the question's id and the class. */
export function pickFor(seed: string): Pick {
  const next = seeded(fold(seed))
  return (items) => items[Math.floor(next() * items.length)]
}

export const withPrompt = (draft: Draft, prompt: string, change: string): Mutant[] =>
  prompt === draft.prompt ? [] : [{ draft: { ...draft, prompt }, change: `${change}: ${prompt}` }]
