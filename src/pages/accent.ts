import { SURFACES } from '../../build/palette/palette.ts'
import type { HexColour } from '../schemas.ts'
import { type Accent, fitAccent } from './fit-accent.ts'

/** What the pages make of an accent colour that was asked for, on their light and on their dark paper. */
export const accentsOf = (wanted: HexColour): Record<'light' | 'dark', Accent> => ({
  light: fitAccent(wanted, SURFACES.light),
  dark: fitAccent(wanted, SURFACES.dark),
})

/** The style sheet that sets the colour; it follows that of the pages. */
export function accentSheet(wanted: HexColour): string {
  const { light, dark } = accentsOf(wanted)
  const pair = (name: keyof Accent) => `light-dark(#${light[name]}, #${dark[name]})`
  return `:root {\n  --accent: ${pair('accent')};\n  --on-accent: ${pair('onAccent')};\n}\n`
}
