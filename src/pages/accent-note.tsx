import type { EmbedOptions, HexColour } from '../schemas.ts'
import { accentsOf } from './accent.ts'

const SCHEMES = ['light', 'dark'] as const

/** What becomes of the colour that was asked for where it would be hard to read. */
export function AccentNote({ wanted, theme }: { wanted: HexColour; theme: EmbedOptions['theme'] }) {
  const accents = accentsOf(wanted)
  const changed = SCHEMES.filter(
    (scheme) => (theme ?? scheme) === scheme && accents[scheme].accent !== wanted,
  )
  return (
    <>
      {changed.map((scheme) => (
        <p class="quiet">
          In {scheme} colours <Swatch colour={wanted} /> would be hard to read and becomes{' '}
          <Swatch colour={accents[scheme].accent} />.
        </p>
      ))}
    </>
  )
}

/** Drawn, since the pages' policy allows no style in markup. */
const Swatch = ({ colour }: { colour: HexColour }) => (
  <span class="swatch">
    <svg width="14" height="14" aria-hidden="true">
      <rect width="14" height="14" rx="3" fill={`#${colour}`} />
    </svg>{' '}
    #{colour}
  </span>
)
