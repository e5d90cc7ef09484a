import type { ProblemCode } from '../problems.ts'
import { PROBLEMS } from '../problems.ts'
import type { Quiz } from '../schemas.ts'
import { Layout, NewTabLink } from './layout.tsx'
import { addressIn, type Place } from './place.ts'

/** What a reader is told where the API's own words would speak of requests. */
const FOR_READERS: Partial<Record<ProblemCode, string>> = {
  bad_request: 'The form did not arrive whole. Please go back and send it again.',
  not_found: 'There is no page at this address. It may have been mistyped.',
  player_erased:
    'All that was kept of this player was deleted. Please open the quiz again and start anew.',
  unknown_quiz: 'There is no quiz of this name. It may have been renamed.',
  unknown_document: 'There is no source of this name. It may have been renamed.',
  unknown_game: 'There is no such game. A game that nobody goes on with is deleted after a day.',
  unknown_question: 'This question is not part of the game.',
  body_too_large: 'That was too long to be read.',
  validation_failed: 'The form was not filled in as it has to be. Please go back and try again.',
  unsupported_media_type: 'The form did not arrive as a form. Please go back and send it again.',
  method_not_allowed: 'This page cannot be asked for in this way.',
  rate_limited: 'That was too often. Please go back and try again in a minute.',
  internal_error: 'Something went wrong here, not with you. Please go back and try again.',
  not_an_option: 'The answer was none of the options. Please go back and choose one.',
}

type ErrorPageProps = {
  code: ProblemCode
  place?: Place | undefined
  /** The quiz that it happened in. */
  quiz?: Quiz | undefined
}

/** What happened, and a way on. */
export function ErrorPage({ code, place, quiz }: ErrorPageProps) {
  const { status, title, detail } = PROBLEMS[code]
  const back = place && quiz && addressIn(place, quiz.id)
  return (
    <Layout title={title} place={place}>
      <p class="kicker">Error {status}</p>
      <h1 tabindex={-1}>{title}</h1>
      <p class="lead">{FOR_READERS[code] ?? detail}</p>
      <p class="actions">
        {back && (
          <a class="button" href={back}>
            Open the quiz again
          </a>
        )}
        <NewTabLink class={back ? undefined : 'button'} href="/" frame={place?.frame ?? false}>
          All quizzes
        </NewTabLink>
      </p>
    </Layout>
  )
}
