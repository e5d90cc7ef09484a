/**
 * An accent colour that can be read: pure, and without a colour of its own but black and white.
 * Colours are six hexadecimal digits.
 */

/** Of text of any size: https://www.w3.org/TR/WCAG22/#contrast-minimum */
export const MIN_CONTRAST = 4.5

const LIGHTNESS_STEPS = 512

/** A colour to write and draw with, and the one to write on it. */
export type Accent = { accent: string; onAccent: string }

/**
 * The colour nearest to `wanted` in lightness, with its hue and saturation, that has enough contrast
 * to each of the surfaces, which are all light or all dark. It is darker than light surfaces and
 * lighter than dark ones.
 */
export function fitAccent(wanted: string, surfaces: readonly string[]): Accent {
  const end = contrast('000000', surfaces[0] ?? 'ffffff') > MIN_CONTRAST ? 0 : 1
  const shade = shadesOf(wanted)
  let accent = wanted
  for (let step = 1; step <= LIGHTNESS_STEPS; step += 1) {
    if (surfaces.every((surface) => contrast(accent, surface) >= MIN_CONTRAST)) break
    accent = shade(step / LIGHTNESS_STEPS, end)
  }
  // One of the two always has: the worse a colour suits white, the better it suits black.
  const onAccent = contrast('ffffff', accent) >= contrast('000000', accent) ? 'ffffff' : '000000'
  return { accent, onAccent }
}

/**
 * The colours of the same hue and saturation in HSL (https://www.w3.org/TR/css-color-4/#hsl-to-rgb),
 * by how far their lightness has gone from that of `colour` to `end`. There every channel keeps its
 * place between the least and the greatest of them, and the saturation says how far these are apart.
 */
function shadesOf(colour: string): (share: number, end: number) => string {
  const channels = channelsOf(colour)
  const most = Math.max(...channels)
  const least = Math.min(...channels)
  const middle = (most + least) / 2
  const saturation = (most - middle) / (Math.min(middle, 1 - middle) || 1)
  const places = channels.map((channel) => (channel - middle) / (most - middle || 1))
  return (share, end) => {
    const lightness = middle + (end - middle) * share
    const reach = saturation * Math.min(lightness, 1 - lightness)
    return places
      .map((place) =>
        Math.round((lightness + reach * place) * 255)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')
  }
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const channelsOf = (colour: string) =>
  [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
