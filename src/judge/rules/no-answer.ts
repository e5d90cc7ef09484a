import { NO_ANSWERS } from '../lexicon/glue.ts'
import { incorrect, type Rule } from '../rule.ts'

/**
 * "?", "the", "no idea" and the question copied. After the literal rule: "Who" is also a band, and
 * a question may hold its key.
 */
export const noAnswer: Rule = ({ key, given }) => {
  const { squashed } = given.text
  return squashed === '' ||
    NO_ANSWERS.has(squashed) ||
    NO_ANSWERS.has(given.core.squashed) ||
    squashed === key.promptFolded
    ? incorrect('no_answer')
    : null
}
