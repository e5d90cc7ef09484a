/** Accents stand on these, as text, rule or button: custom properties of the style sheet. */
const SURFACES = ['paper', 'raised', 'cited']

/**
 * A module with the colours that an accent must stand out from, taken from the style sheet: there
 * they are written, and nowhere else.
 * @throws Error where the sheet does not give one of them for light and dark
 */
export function paletteModule(css: string): string {
  const pairs = SURFACES.map((name) => {
    const pair = new RegExp(`--${name}: light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\);`).exec(css)
    if (pair === null) throw new Error(`The style sheet gives no --${name} for light and dark.`)
    return pair
  })
  const surfaces = { light: pairs.map(([, light]) => light), dark: pairs.map(([, , dark]) => dark) }
  return `export const SURFACES: Record<'light' | 'dark', readonly string[]> = ${JSON.stringify(surfaces)}\n`
}
