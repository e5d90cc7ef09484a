import { sValidator } from '@hono/standard-validator'
import { Hono } from 'hono'
import { getQuiz } from '../bank/bank.ts'
import { listedHosts } from '../embed-hosts.ts'
import { accentSheet } from '../pages/accent.ts'
import { EmbedCodePage } from '../pages/embed-code-page.tsx'
import { readEmbedForm } from '../pages/embed-form.ts'
import { oembedOf, oembedXml } from '../pages/oembed.ts'
import { EMBED_CODE_HEADERS } from '../pages/page-headers.ts'
import { problem } from '../problems.ts'
import { AccentQuery, OembedQuery } from '../schemas.ts'
import { problemPage } from './problem-page.tsx'
import { quizAt } from './quiz-at.ts'
import { fieldErrors, refuseInvalid } from './validate.ts'

const WEEK_SECONDS = 7 * 24 * 60 * 60

/** What other sites need to embed a quiz, and what they load for it beside the quiz itself. */
export const embedding = new Hono<{ Bindings: Env }>()

embedding.use('/oembed', async (c, next) => {
  await next()
  c.header('Access-Control-Allow-Origin', '*')
  c.header('X-Content-Type-Options', 'nosniff')
})

embedding.get(
  '/oembed',
  sValidator('query', OembedQuery, (result, c) =>
    result.success ? undefined : problem(c, 'bad_request', fieldErrors(result.error)),
  ),
  (c) => {
    const { url, format, ...room } = c.req.valid('query')
    const { origin, host } = new URL(c.req.url)
    if (format !== 'json' && format !== 'xml') return problem(c, 'unknown_format')
    const found = quizAt(new URL(url), host)
    if (found === null) return problem(c, 'nothing_to_embed')
    const reply = oembedOf({ origin, ...found, title: found.quiz.title }, room)
    c.header('Cache-Control', `public, max-age=${reply.cache_age}`)
    return format === 'json'
      ? c.body(JSON.stringify(reply), 200, { 'Content-Type': 'application/json; charset=utf-8' })
      : c.body(oembedXml(reply), 200, { 'Content-Type': 'text/xml; charset=utf-8' })
  },
)

embedding.get('/accent.css', sValidator('query', AccentQuery, refuseInvalid), (c) =>
  c.body(accentSheet(c.req.valid('query').color), 200, {
    'Content-Type': 'text/css; charset=utf-8',
    'Cache-Control': `public, max-age=${WEEK_SECONDS}`,
    'X-Content-Type-Options': 'nosniff',
    'Access-Control-Allow-Origin': '*',
  }),
)

embedding.get('/embed-code/:quiz', (c) => {
  const quiz = getQuiz(c.req.param('quiz'))
  if (quiz === null) return problemPage(c, 'unknown_quiz')
  const { origin } = new URL(c.req.url)
  const form = readEmbedForm(quiz, c.req.query())
  const page = <EmbedCodePage {...{ quiz, origin, form, hosts: listedHosts(c.env.EMBED_HOSTS) }} />
  return c.html(page, 200, EMBED_CODE_HEADERS)
})
