/** How a quiz is embedded, told to programs: https://oembed.com, version 1.0, type `rich`. */
import { escape } from './escape.ts'
import { type Embed, FRAME_HEIGHT_PX, frameSnippet } from './snippets.ts'

/** As wide as a column of text here. */
const WIDTH_PX = 640
const CACHE_SECONDS = 24 * 60 * 60

/** The most that the asking page has room for, in pixels. */
export type Room = { maxwidth?: number | undefined; maxheight?: number | undefined }

export function oembedOf(embed: Embed, { maxwidth = Infinity, maxheight = Infinity }: Room) {
  const width = Math.min(WIDTH_PX, maxwidth)
  const height = Math.min(FRAME_HEIGHT_PX, maxheight)
  return {
    type: 'rich',
    version: '1.0',
    title: embed.title,
    provider_name: 'Footnote',
    provider_url: embed.origin,
    cache_age: CACHE_SECONDS,
    html: frameSnippet(embed, width, height),
    width,
    height,
  }
}

export function oembedXml(reply: ReturnType<typeof oembedOf>): string {
  const fields = Object.entries(reply).map(
    ([name, value]) => `<${name}>${escape(String(value))}</${name}>`,
  )
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${fields.join('')}</oembed>\n`
}

/** Where it is told, for the page at this address. */
export const oembedAddress = (page: string, format: 'json' | 'xml'): string =>
  `${new URL(page).origin}/oembed?${new URLSearchParams({ url: page, format }).toString()}`
