/** What the pages' forms send: strings, with nothing for what was left empty. */
import * as v from 'valibot'
import { Difficulty, GameLength, Slug } from '../schemas.ts'

/** `player` is a token that the page brought along, in place of a cookie. */
export const StartForm = v.object({
  player: v.optional(v.string(), ''),
  // Forms alone show no clock: timed games are for programs.
  mode: v.optional(v.picklist(['choice', 'typed']), 'choice'),
  length: v.optional(GameLength, '10'),
  difficulty: v.optional(
    v.pipe(
      v.union([Difficulty, v.literal('')]),
      v.transform((chosen) => (chosen === '' ? undefined : chosen)),
    ),
  ),
})

/** An empty answer is for the handler to complain about. `number` says which page shows the verdict, whether the answer is taken now or was before. */
export const AnswerForm = v.object({
  question: Slug,
  number: GameLength,
  answer: v.optional(v.pipe(v.string(), v.maxLength(1000)), ''),
})

/** A name is checked by the handler, which shows the page again with what was typed. */
export const NameForm = v.object({ name: v.optional(v.string(), '') })
