/**
 * The headers of every page, prebuilt: one set for the site, one for a game and one for a game in
 * another site's frame. There is no inline script or style to allow, and nothing from elsewhere. Text
 * becomes markup in one place only, the policy `footnote` of browser/swap-in-place.ts.
 */
const policy = (ancestors: string) =>
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

const FRAME_HEADERS = {
  ...EVERYWHERE,
  'Content-Security-Policy': policy('*'),
  'Cache-Control': 'no-store',
}

export const gameHeaders = (frame: boolean) => (frame ? FRAME_HEADERS : GAME_HEADERS)
