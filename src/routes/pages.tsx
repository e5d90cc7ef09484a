import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { trimTrailingSlash } from 'hono/trailing-slash'
import { MAX_BODY_BYTES, problemCodeOf } from '../problems.ts'
import { embedding } from './embedding.tsx'
import { play } from './play.tsx'
import { problemPage } from './problem-page.tsx'
import { site } from './site.tsx'

/** Every page. Only those under `/embed` may stand in another site's frame. */
export const pages = new Hono<{ Bindings: Env }>()

// Redirects, too, that have none of the headers of a page.
pages.use('/embed/*', async (c, next) => {
  await next()
  c.header('Access-Control-Allow-Origin', '*')
})
pages.use(trimTrailingSlash())
pages.use(bodyLimit({ maxSize: MAX_BODY_BYTES, onError: (c) => problemPage(c, 'body_too_large') }))
pages.use(
  methodNotAllowed({
    app: pages,
    onMethodNotAllowed: (c, methods) => {
      c.header('Allow', methods.join(', '))
      return problemPage(c, 'method_not_allowed')
    },
  }),
)
pages.route('/', site)
pages.route('/', embedding)
pages.route('/play', play(false))
pages.route('/embed', play(true))
pages.all('*', (c) => problemPage(c, 'not_found'))
pages.onError((error, c) => problemPage(c, problemCodeOf(error)))
