import type { ProblemCode } from '../problems.ts'
import { PROBLEMS } from '../problems.ts'
import { Layout, NewTabLink } from './layout.tsx'
import type { Place } from './place.ts'

/** What a reader is told where the API's own words would speak of requests. */
const FOR_READERS: Partial<Record<ProblemCode, string>> = {
  bad_request: 'The form did not arrive whole. Please go back and send it again.',
  not_found: 'There is no page at this address. It may have been mistyped.',
  invalid_token:
    'What the page knew of you is not valid any more. Please open the quiz again and start anew.',
  player_required: 'Please open the quiz again and start from its first page.',
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
  not_an_option: 'The answer was none of the options. Please go back and choose one.',
}

type ErrorPageProps = { code: ProblemCode; place?: Place | undefined }

/** What happened, and a way on. */
export function ErrorPage({ code, place }: ErrorPageProps) {
  const { status, title, detail } = PROBLEMS[code]
  return (
    <Layout title={title} place={place}>
      <p class="kicker">Error {status}</p>
      <h1>{title}</h1>
      <p class="lead">{FOR_READERS[code] ?? detail}</p>
      <p class="actions">
        <NewTabLink class="button" href="/" frame={place?.frame ?? false}>
          All quizzes
        </NewTabLink>
      </p>
    </Layout>
  )
}
