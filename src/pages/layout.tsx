import { raw } from 'hono/html'
import type { PropsWithChildren } from 'hono/jsx'
import type { GameView } from '../schemas.ts'
import { gameMarks } from './game-marks.ts'
import { oembedAddress } from './oembed.ts'
import { baseOf, type Place } from './place.ts'

type LayoutProps = PropsWithChildren<{
  title: string
  /** Of the pages of a game, whose forms and links may be swapped in place. */
  place?: Place | undefined
  /** Of a page that has a script of its own: its name in `browser/`. */
  script?: 'home' | 'play' | 'embed-code' | undefined
  /** Of a page about a quiz, for sites that look there for how to embed it. */
  quizAddress?: string | undefined
  /** The game that the page belongs to. */
  game?: GameView | undefined
}>

/** The document around every page: head, header, main part and footer. */
export function Layout({
  title,
  place,
  script = place && 'play',
  quizAddress = place?.quizAddress,
  game,
  children,
}: LayoutProps) {
  const isFramed = place?.frame === true
  const { theme, accent } = place?.options ?? {}
  return (
    <>
      {raw('<!doctype html>')}
      <html lang="en" data-theme={theme}>
        <head>
          <meta charset="utf-8" />
          <title>{`${title} – Footnote`}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content={theme ?? 'light dark'} />
          <link rel="icon" href="/icon.svg" type="image/svg+xml" />
          <link rel="stylesheet" href="/style.css" />
          {accent !== undefined && <link rel="stylesheet" href={`/accent.css?color=${accent}`} />}
          {quizAddress !== undefined && <Discovery page={quizAddress} />}
          {script !== undefined && <script src={`/${script}.js`} defer></script>}
        </head>
        <body class={isFramed ? 'framed' : undefined}>
          {isFramed ? <FrameHeader /> : <SiteHeader />}
          <main id="main" data-swap={place && baseOf(place)} {...(game && gameMarks(game))}>
            {children}
          </main>
          {!isFramed && <SiteFooter />}
        </body>
      </html>
    </>
  )
}

/** https://oembed.com/#section4 */
const Discovery = ({ page }: { page: string }) => (
  <>
    <link rel="alternate" type="application/json+oembed" href={oembedAddress(page, 'json')} />
    <link rel="alternate" type="text/xml+oembed" href={oembedAddress(page, 'xml')} />
  </>
)

const Wordmark = () => (
  <>
    Footnote<sup aria-hidden="true">1</sup>
  </>
)

function SiteHeader() {
  return (
    <>
      <a class="skip" href="#main">
        Skip to content
      </a>
      <header class="site-header">
        <a class="wordmark" href="/">
          <Wordmark />
        </a>
        <nav aria-label="Site">
          <a href="/">Quizzes</a>
          <a href="/leaderboards/all">Leaderboard</a>
          <a href="/documents">Sources</a>
        </nav>
      </header>
    </>
  )
}

// It stays while the main part is swapped in place, so it says nothing of the page.
function FrameHeader() {
  return (
    <header class="frame-header">
      <p>Quiz</p>
      <NewTabLink class="wordmark" href="/" frame>
        <Wordmark />
      </NewTabLink>
    </header>
  )
}

function SiteFooter() {
  return (
    <footer class="site-footer">
      <p>
        <span aria-hidden="true" class="note-mark">
          1
        </span>{' '}
        A quiz in which every answer can be checked against its source.
      </p>
      <nav aria-label="For sites and programs">
        <a href="/embed-code/daily">Put the quiz on your page</a>
        <a href="/openapi.json">JSON API</a>
      </nav>
    </footer>
  )
}

type NewTabLinkProps = PropsWithChildren<{
  href: string
  frame: boolean
  class?: string | undefined
}>

/** A link out of the quiz. In a frame it opens a new tab, so that the host's page stays. */
export function NewTabLink({ href, frame, children, ...rest }: NewTabLinkProps) {
  if (!frame) {
    return (
      <a href={href} {...rest}>
        {children}
      </a>
    )
  }
  return (
    <a href={href} target="_blank" rel="noopener" {...rest}>
      {children}
      <span class="visually-hidden"> (opens in a new tab)</span>
    </a>
  )
}
