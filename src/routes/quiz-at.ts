import { getQuiz } from '../bank/bank.ts'
import { readOptions } from '../pages/place.ts'
import type { EmbedOptions, Quiz } from '../schemas.ts'

/** Pages whose second step names a quiz; a document is a quiz of its own. */
const PAGES = ['play', 'embed', 'embed-code', 'leaderboards', 'documents']
/** Those whose query holds what an embed asks for. */
const WITH_OPTIONS = ['play', 'embed', 'embed-code']

/**
 * The quiz that a page of this host is about, and what its address asks for. The page of a running game
 * is about its quiz: whose game it is stays out of it. The home page is about today's quiz.
 */
export function quizAt(page: URL, host: string): { quiz: Quiz; options: EmbedOptions } | null {
  if (page.host !== host || !/^https?:$/u.test(page.protocol)) return null
  const [, name = '', id = ''] = page.pathname.split('/')
  const isHome = page.pathname === '/'
  if (!isHome && !PAGES.includes(name)) return null
  const quiz = isHome ? (getQuiz('daily') ?? getQuiz('all')) : getQuiz(id)
  if (quiz === null) return null
  if (!WITH_OPTIONS.includes(name)) return { quiz, options: {} }
  // By this one a host tells frames apart; another host has names of its own.
  const { childId: _, ...options } = readOptions(Object.fromEntries(page.searchParams))
  return { quiz, options }
}
