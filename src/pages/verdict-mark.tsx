import type { VerdictName } from '../schemas.ts'

/** A tick or a cross, always next to the word that says the same. */
export function VerdictMark({ verdict }: { verdict: VerdictName }) {
  return (
    <svg class={`verdict-mark ${verdict}`} viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="11" />
      <path d={verdict === 'correct' ? 'M6.5 12.5l4 4 7-8' : 'M8 8l8 8M16 8l-8 8'} />
    </svg>
  )
}

export const verdictWord = (verdict: VerdictName) =>
  verdict === 'correct' ? 'Correct' : 'Incorrect'
