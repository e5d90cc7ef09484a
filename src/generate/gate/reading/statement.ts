import type { Answer } from '../../../schemas.ts'

/** What is asserted by "True or false: …" or "Is it true or false that …"; other prompts as they are. */
export const assertedBy = (prompt: string): string =>
  prompt.replace(/^[^."“]*?\btrue or false(?:,? that|:|,)? /i, '')

/** A statement that is to be found false holds what no passage says. */
export const isFalseStatement = ({ kind, text }: Answer): boolean =>
  kind === 'boolean' && /^(?:false|no)$/i.test(text)
