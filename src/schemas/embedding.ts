/** What a page may ask for that embeds a quiz. */
import * as v from 'valibot'
import { GameLength, Mode } from './games.ts'
import { wholeNumber } from './values.ts'

const HEX_COLOUR = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i

/** A colour as `8f1d1d`: six lower-case digits, made of what may have a `#` or three digits. */
export const HexColour = v.pipe(
  v.string(),
  v.regex(HEX_COLOUR, 'Use a colour like 8f1d1d.'),
  v.transform((colour) => colour.replace('#', '').toLowerCase()),
  v.transform((colour) => (colour.length === 3 ? colour.replace(/./g, '$&$&') : colour)),
)
export type HexColour = v.InferOutput<typeof HexColour>

/**
 * What a page that embeds a quiz may ask for. `length` and `mode` settle what the player would be
 * asked for. `childId` is how pym.js names the frame in its messages.
 */
export const EmbedOptions = v.partial(
  v.object({
    theme: v.picklist(['light', 'dark']),
    accent: HexColour,
    length: GameLength,
    mode: Mode,
    childId: v.pipe(v.string(), v.regex(/^[\w.:-]{1,100}$/)),
  }),
)
export type EmbedOptions = v.InferOutput<typeof EmbedOptions>

/** The one field of the address of a style sheet. */
export const AccentQuery = v.object({ color: v.optional(HexColour, '') })

const PixelCount = wholeNumber(1, 999_999)
/** Some clients send the field empty where they have nothing to say. */
const pixels = v.optional(
  v.pipe(
    v.string(),
    v.transform((given) => (given === '' ? undefined : given)),
    v.optional(PixelCount),
  ),
)

/** What a site that shall show a quiz asks (https://oembed.com). Some send fields of their own. */
export const OembedQuery = v.object({
  url: v.optional(v.pipe(v.string(), v.url('Give the whole address of a page of a quiz.')), ''),
  format: v.optional(v.string(), 'json'),
  maxwidth: pixels,
  maxheight: pixels,
})
