/**
 * The headers of every page, prebuilt: one set for the site, one for the page of the embed code, one
 * for a game and one for a game in another site's frame. There is no inline script or style to allow,
 * and nothing from elsewhere. Text becomes markup in one place only, the policy `footnote` of
 * browser/parse-page.ts.
 */
import { env } from 'cloudflare:workers'
import { frameAncestors } from '../embed-hosts.ts'

const policy = (ancestors: string, ...more: string[]) =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "connect-src 'self'",
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types footnote',
    `frame-ancestors ${ancestors}`,
    ...more,
  ].join('; ')

const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  // Cross-origin links tell where a reader comes from, never a game's address.
  'Referrer-Policy': 'strict-origin-when-cross-origin',
}

export const SITE_HEADERS = {
  ...EVERYWHERE,
  'Content-Security-Policy': policy("'none'"),
  'X-Frame-Options': 'DENY',
}

const GAME_HEADERS = { ...SITE_HEADERS, 'Cache-Control': 'no-store' }

/** Its preview is the only frame that a page of this site holds. */
export const EMBED_CODE_HEADERS = {
  ...SITE_HEADERS,
  'Content-Security-Policy': policy("'none'", "frame-src 'self'"),
}

/**
 * Of a game in a frame, where the sites of `list` may show it. A frame in a sandbox, as WordPress
 * makes it for a site that it does not know, is of no origin, so that what it fetches from here comes
 * from elsewhere. There are no credentials that it could come with.
 */
export const frameHeaders = (list: string) => ({
  ...EVERYWHERE,
  'Content-Security-Policy': policy(frameAncestors(list)),
  'Cache-Control': 'no-store',
  'Access-Control-Allow-Origin': '*',
})

// Looked at once, when the Worker starts: a list that is not valid stops it, and says why.
const FRAME_HEADERS = frameHeaders(env.EMBED_HOSTS)

export const gameHeaders = (frame: boolean) => (frame ? FRAME_HEADERS : GAME_HEADERS)
