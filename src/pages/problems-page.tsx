import { PROBLEMS } from '../problems.ts'
import { Layout } from './layout.tsx'

/** Where the `type` of every problem of the API leads. */
export function ProblemsPage() {
  return (
    <Layout title="Problem types">
      <h1>Problem types</h1>
      <p class="lead">
        Errors of the API are <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a> problem
        details. These are all of them.
      </p>
      <dl class="problems">
        {Object.entries(PROBLEMS).map(([code, { status, title, detail }]) => (
          <div id={code}>
            <dt>
              <code>{code}</code> <span class="quiet">{status}</span>
            </dt>
            <dd>
              <b>{title}.</b> {detail}
            </dd>
          </div>
        ))}
      </dl>
    </Layout>
  )
}
