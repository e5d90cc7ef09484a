import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { problemCodeOf } from '../problems.ts'
import { play } from './play.tsx'
import { problemPage } from './problem-page.tsx'
import { site } from './site.tsx'

const MAX_BODY_BYTES = 16 * 1024

/** Every page. Only those under `/embed` may stand in another site's frame. */
export const pages = new Hono<{ Bindings: Env }>()

pages.use(bodyLimit({ maxSize: MAX_BODY_BYTES, onError: (c) => problemPage(c, 'body_too_large') }))
pages.route('/', site)
pages.route('/play', play('/play', false))
pages.route('/embed', play('/embed', true))
pages.all('*', (c) => problemPage(c, 'not_found'))
pages.onError((error, c) => problemPage(c, problemCodeOf(error)))
