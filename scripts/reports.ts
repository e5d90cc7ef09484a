/** `npm run reports`: lists what players dispute, beside the question, its key and its passages. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readJson } from '../src/generate/steps/read-json.ts'
import { type Question, QuestionFile, type Report, ReportList } from '../src/schemas.ts'
import { type AskAdmin, adminOf, LOCAL_URL } from './ask-admin.ts'

async function readQuestions(): Promise<Map<string, Question>> {
  const names = (await readdir('questions')).filter((name) => name.endsWith('.json'))
  const files = await Promise.all(
    names.map((name) => readJson(join('questions', name), QuestionFile)),
  )
  return new Map(files.flatMap(({ questions }) => questions).map((each) => [each.id, each]))
}

async function readReports(ask: AskAdmin): Promise<Report[]> {
  const reports: Report[] = []
  let next: string | null = null
  do {
    const query: string = next === null ? '' : `?cursor=${encodeURIComponent(next)}`
    const page: ReportList = await ask(`/admin/reports${query}`, ReportList)
    reports.push(...page.reports)
    next = page.next
  } while (next !== null)
  return reports
}

/** The question as it is now, with what settles it. */
function describeQuestion(id: string, question: Question | undefined): string[] {
  if (question === undefined) return [id, '  (no longer in questions/)']
  return [
    id,
    `  ${question.prompt}`,
    `  key: ${question.answer.text}; wrong options: ${question.distractors.join(' / ')}`,
    ...question.citations.map(({ document, exact }) => `  ${document}: “${exact}”`),
    ...question.dissents.map(
      ({ document, text, exact }) => `  ${document} says ${text}: “${exact}”`,
    ),
  ]
}

function describeReport(report: Report, question: Question | undefined): string[] {
  const { reportedAt, reason, note, answer, prompt } = report
  return [
    `  - ${reportedAt.slice(0, 10)} ${reason}${note === null ? '' : `: ${quoted(note)}`}`,
    ...(answer === null ? [] : [`    answered ${quoted(answer)}`]),
    ...(question === undefined || prompt === question.prompt ? [] : [`    was asked: ${prompt}`]),
  ]
}

// Anybody may have written it: as JSON it holds nothing that a terminal acts on.
const quoted = (text: string): string =>
  JSON.stringify(text).replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`,
  )

const { values } = parseArgs({ options: { url: { type: 'string', default: LOCAL_URL } } })
const [questions, reports] = await Promise.all([
  readQuestions(),
  adminOf(values.url).then(readReports),
])
for (const [id, disputed] of Map.groupBy(reports, ({ question }) => question)) {
  const question = questions.get(id)
  const lines = disputed.flatMap((report) => describeReport(report, question))
  console.log([...describeQuestion(id, question), ...lines, ''].join('\n'))
}
console.log(reports.length === 1 ? '1 report' : `${reports.length} reports`)
