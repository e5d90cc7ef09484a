import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { SURFACES } from '../../build/palette/palette.ts'
import { contrast, fitAccent, MIN_CONTRAST } from '../../src/pages/fit-accent.ts'

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => value.toString(16).padStart(6, '0'))

/** https://www.w3.org/TR/css-color-4/#rgb-to-hsl: the hue from 0 to 6, and the span of the channels. */
function hueOf(hex: string): { hue: number; span: number } {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    Number.parseInt(hex.slice(at, at + 2), 16),
  )
  const most = Math.max(red, green, blue)
  const span = most - Math.min(red, green, blue)
  if (span === 0) return { hue: 0, span }
  if (most === red) return { hue: ((green - blue) / span + 6) % 6, span }
  return { hue: most === green ? (blue - red) / span + 2 : (red - green) / span + 4, span }
}

test('contrast is that of WCAG', () => {
  expect(contrast('000000', 'ffffff')).toBeCloseTo(21, 10)
  expect(contrast('ffffff', 'ffffff')).toBe(1)
  // The two greys that every guide names: the lightest that passes on white, and the next.
  expect(contrast('767676', 'ffffff')).toBeCloseTo(4.54, 2)
  expect(contrast('ffffff', '777777')).toBeCloseTo(4.48, 2)
  expect(contrast('ff0000', 'ffffff')).toBeCloseTo(4.0, 2)
})

describe.each(['light', 'dark'] as const)('on %s surfaces', (scheme) => {
  const surfaces = SURFACES[scheme]

  it('every colour becomes one that can be read, and read on', () => {
    fc.assert(
      fc.property(colour, (wanted) => {
        const { accent, onAccent } = fitAccent(wanted, surfaces)
        for (const surface of surfaces) {
          expect(contrast(accent, surface)).toBeGreaterThanOrEqual(MIN_CONTRAST)
        }
        expect(contrast(accent, onAccent)).toBeGreaterThanOrEqual(MIN_CONTRAST)
      }),
      { numRuns: 5000 },
    )
  })

  it('a colour that can be read stays, and so does one that was made so', () => {
    fc.assert(
      fc.property(colour, (wanted) => {
        const isFit = surfaces.every((surface) => contrast(wanted, surface) >= MIN_CONTRAST)
        const { accent } = fitAccent(wanted, surfaces)
        expect(accent === wanted).toBe(isFit)
        expect(fitAccent(accent, surfaces).accent).toBe(accent)
      }),
      { numRuns: 2000 },
    )
  })

  it('the hue stays, and the lightness changes no further than it takes', () => {
    fc.assert(
      fc.property(colour, (wanted) => {
        const { accent } = fitAccent(wanted, surfaces)
        const [before, after] = [hueOf(wanted), hueOf(accent)]
        const least = Math.min(...surfaces.map((surface) => contrast(accent, surface)))
        if (accent !== wanted) expect(least).toBeLessThan(MIN_CONTRAST + 0.12)
        // Eight bits a channel: the paler a colour, the coarser its hue.
        fc.pre(after.span > 12)
        const turned = Math.abs(before.hue - after.hue)
        expect(Math.min(turned, 6 - turned)).toBeLessThan(2 / after.span)
      }),
      { numRuns: 5000 },
    )
  })
})

const known = [
  { wanted: '8f1d1d', light: '8f1d1d' },
  { wanted: 'f0a08f', dark: 'f0a08f' },
  { wanted: 'ffffff', dark: 'ffffff' },
  { wanted: '000000', light: '000000' },
]
test.each(known)('$wanted stays where it can be read', ({ wanted, light, dark }) => {
  if (light !== undefined) expect(fitAccent(wanted, SURFACES.light).accent).toBe(light)
  if (dark !== undefined) expect(fitAccent(wanted, SURFACES.dark).accent).toBe(dark)
})
