import { accentsOf } from './accent.ts'
import type { EmbedOptions, HexColour } from '../schemas.ts'

const SCHEMES = ['light', 'dark'] as const

/** Which colours stand in for the one that was asked for, where that could not be read. */
export function AccentNote({ wanted, theme }: { wanted: HexColour; theme: EmbedOptions['theme'] }) {
  const accents = accentsOf(wanted)
  const changed = SCHEMES.filter(
    (scheme) => (theme ?? scheme) === scheme && accents[scheme].accent !== wanted,
  )
  if (changed.length === 0) return null
  return (
    <p class="quiet">
      <Swatch colour={wanted} /> could not be read everywhere.{' '}
      {changed.map((scheme, at) => (
        <>
          {at > 0 && ', '}
          {at === 0 ? 'In ' : 'in '}
          {scheme} colours <Swatch colour={accents[scheme].accent} /> stands in for it
        </>
      ))}
      .
    </p>
  )
}

/** Drawn, since the pages' policy allows no style in markup. */
const Swatch = ({ colour }: { colour: HexColour }) => (
  <span class="swatch">
    <svg width="14" height="14" aria-hidden="true">
      <rect width="14" height="14" rx="3" fill={`#${colour}`} />
    </svg>
    #{colour}
  </span>
)
