import type { EmbedOptions, Quiz } from '../schemas.ts'
import { reservedHeight } from './browser/reserved-height.ts'
import { escape } from './escape.ts'
import { addressIn } from './place.ts'

/** A quiz as it shall stand in another page. `title` names its frame to a screen reader. */
export type Embed = { origin: string; quiz: Quiz; options: EmbedOptions; title: string }

/** As high as most questions with their options in a column of an article, so that few have to scroll. */
export const FRAME_HEIGHT_PX = 640

export const frameAddress = ({ origin, quiz, options }: Embed): string =>
  origin + addressIn({ frame: true, options }, quiz.id)

/** The narrowest phone that is still in use. */
const PHONE_WIDTH_PX = 320

/**
 * The element, which fits its frame to the quiz. Room is kept for it before its script has run, and a
 * link stands in it where the script does not run at all.
 */
export function elementSnippet({ origin, quiz, options, title }: Embed): string {
  const { theme, accent, length, mode } = options
  const height = reservedHeight(PHONE_WIDTH_PX, { quiz: quiz.id, length, mode })
  const style = `display:block;min-height:${height}px`
  const attributes = { quiz: quiz.id, theme, accent, length, mode, 'frame-title': title, style }
  return (
    `<script async${write({ src: `${origin}/embed.js` })}></script>\n` +
    `<footnote-quiz${write(attributes)}>\n` +
    `  <a${write({ href: `${origin}/play/${quiz.id}` })}>${escape(title)}</a>\n` +
    `</footnote-quiz>`
  )
}

/** A frame of one size, for sites that take no scripts. What does not fit scrolls in it. */
export function frameSnippet(embed: Embed, width: number | string, height: number): string {
  const attributes = {
    src: frameAddress(embed),
    title: embed.title,
    width,
    height,
    // The only way to be rid of the border that WordPress lets through.
    frameborder: 0,
    loading: 'lazy',
    allow: 'web-share; clipboard-write',
    // A column may be narrower on a phone. A host's policy may forbid styles in markup.
    style: typeof width === 'number' ? 'max-width:100%' : undefined,
  }
  return `<iframe${write(attributes)}></iframe>`
}

const write = (attributes: Record<string, string | number | undefined>) =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escape(String(value))}"`))
    .join('')
