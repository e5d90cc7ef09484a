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
  const isOnLight = luminance(surfaces[0] ?? 'ffffff') > 0.5
  const isFit = (colour: string) =>
    surfaces.every((surface) => contrast(colour, surface) >= MIN_CONTRAST)
  const { hue, saturation, lightness } = toHsl(wanted)
  const end = isOnLight ? 0 : 1
  let accent = wanted
  for (let step = 1; !isFit(accent) && step <= LIGHTNESS_STEPS; step += 1) {
    const share = step / LIGHTNESS_STEPS
    accent = fromHsl({ hue, saturation, lightness: lightness + (end - lightness) * share })
  }
  // One of the two always has: the worse a colour suits white, the better it suits black.
  const onAccent = contrast('ffffff', accent) >= contrast('000000', accent) ? 'ffffff' : '000000'
  return { accent, onAccent }
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

type Hsl = { hue: number; saturation: number; lightness: number }

/** https://www.w3.org/TR/css-color-4/#rgb-to-hsl; the hue counts from 0 to 6. */
export function toHsl(colour: string): Hsl {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour)
  const most = Math.max(red, green, blue)
  const least = Math.min(red, green, blue)
  const range = most - least
  const lightness = (most + least) / 2
  if (range === 0) return { hue: 0, saturation: 0, lightness }
  const saturation = range / (1 - Math.abs(2 * lightness - 1))
  if (most === red) return { hue: ((green - blue) / range + 6) % 6, saturation, lightness }
  const hue = most === green ? (blue - red) / range + 2 : (red - green) / range + 4
  return { hue, saturation, lightness }
}

/** https://www.w3.org/TR/css-color-4/#hsl-to-rgb */
function fromHsl({ hue, saturation, lightness }: Hsl): string {
  const reach = saturation * Math.min(lightness, 1 - lightness)
  const channel = (start: number) => {
    const place = (start + 2 * hue) % 12
    return lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1))
  }
  return [0, 8, 4]
    .map((start) =>
      Math.round(channel(start) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
}

const channelsOf = (colour: string) =>
  [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
