import { MONTHS } from '../../../src/generate/lexicon/words.ts'
import { timesIn } from '../../../src/generate/analysis/times.ts'
import type { Mutation, Mutant, Pick } from './mutant.ts'

const YEAR = /\b(1[5-9]\d\d|20\d\d)\b/
const MONTH = new RegExp(String.raw`\b(${MONTHS.join('|')})\b`)
const DAY = new RegExp(String.raw`(?<=\b(?:${MONTHS.join('|')}) )(\d\d?)\b(?!\d)`)

/** Ways to make a date another one, each of a part of it that a text may have. */
function shifts(pick: Pick): ((text: string) => string)[] {
  const by = pick([-3, -2, -1, 1, 2, 3]) ?? 1
  const months = pick([1, 2, 5, 7]) ?? 1
  const days = pick([1, 3, 9]) ?? 1
  return [
    (text) => text.replace(YEAR, (year) => String(Number(year) + by)),
    (text) => text.replace(MONTH, (name) => MONTHS[(MONTHS.indexOf(name) + months) % 12] ?? name),
    (text) => text.replace(DAY, (day) => String(((Number(day) + days - 1) % 28) + 1)),
  ]
}

/**
 * Another year, month or day in the key, with its value, and in the prompt. A date of a quotation or
 * a title is none of the prompt's own. No accepted question has two right dates. A statement that is to
 * be found false is left out: it stays false.
 */
export const wrongYear: Mutation = (draft, _corpus, pick) => {
  const { answer, prompt, distractors } = draft
  const outside = prompt.replaceAll(/["“][^"”]*["”]/g, (quoted) => '"'.repeat(quoted.length))
  return shifts(pick).flatMap((shift): Mutant[] => {
    const mutants: Mutant[] = []
    const text = shift(answer.text)
    const value = timesIn(`on ${text}`, null)[0]?.value
    if (answer.kind === 'date' && text !== answer.text && value)
      mutants.push({
        draft: {
          ...draft,
          answer: { ...answer, text, value, aliases: [] },
          distractors: distractors.map((option) => (option === text ? answer.text : option)),
        },
        change: `key ${text}`,
      })
    const isTrueStatement = answer.kind !== 'boolean' || answer.text === 'True'
    if (shift(outside) !== outside && isTrueStatement) {
      const told = [...shift(outside).matchAll(/"+|[^"]+/g)].map(([part]) => part)
      const quoted = prompt.match(/["“][^"”]*["”]/g) ?? []
      const whole = told.map((part) => (part.startsWith('"') ? (quoted.shift() ?? part) : part))
      mutants.push({ draft: { ...draft, prompt: whole.join('') }, change: whole.join('') })
    }
    return mutants
  })
}
