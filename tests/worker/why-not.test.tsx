import { renderToString } from 'hono/jsx/dom/server'
import { expect, it } from 'vitest'
import { getDocument, listDocuments } from '../../src/bank/bank.ts'
import { WhyNot } from '../../src/pages/why-not.tsx'
import type { AnsweredQuestion, Citation } from '../../src/schemas.ts'
import { finish, start, view } from './play-forms.ts'

/** A question that a game asked, as it was answered, with what a source says of one option. */
async function answeredAs(submitted: string, citation: Citation): Promise<AnsweredQuestion> {
  const path = await start({ length: '1' })
  await finish(path)
  const [answered] = (await view(path)).answers
  return { ...answered!, submitted, whyWrong: [{ option: 'The Post', citation }] }
}

const citation: Citation = {
  document: listDocuments()[0]?.id ?? '',
  exact: 'It was the Post that came out first.',
  prefix: '',
  suffix: '',
  start: 0,
  end: 36,
}
const render = (answered: AnsweredQuestion) =>
  renderToString(
    <WhyNot answered={answered} findDocument={getDocument} place={{ frame: false, options: {} }} />,
  )

it('a wrong option that was chosen is explained by its passage, marked', async () => {
  const html = render(await answeredAs('The Post', citation))
  expect(html).toContain('<h2>Why not The Post?</h2>')
  expect(html).toContain('It was <mark>the Post</mark> that came out first.')
})

it('an option that was not chosen is no matter', async () => {
  expect(render(await answeredAs('The Times', citation))).toBe('')
})
