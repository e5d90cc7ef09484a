/** `npm run generate`: makes the bank from the corpus, or checks that it is what would be made. */
import { writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { differences, writeBank } from './bank-files.ts'
import { openStore } from './document-store.ts'
import { explain } from './explain.ts'
import { keptWork } from './kept-work.ts'
import { generate, type Outcome } from './pipeline.ts'
import { progressBar } from './progress-bar.ts'
import { openModel } from './proposers/model/open-model.ts'
import { readEndpointOptions } from './proposers/model/read-endpoint-options.ts'
import { recorded } from './proposers/recorded.ts'
import { rules } from './proposers/rules/rules.ts'
import { report } from './report/report.ts'
import { checkEdits } from './steps/check-edits.ts'
import { readEdits } from './steps/read-edits.ts'
import { appendEntries, type CorpusFolder, readFolder } from './steps/read.ts'
import { summarise } from './summary.ts'

const CORPUS = 'corpus'
const BANK = 'questions'
const CACHE = 'build/generate-cache'

const HELP = `Usage: npm run generate -- [options]

Reads the documents of corpus/ and writes their questions to questions/.

  --check          write nothing; exit with 1 and name what differs from what would be written
  --corpus DIR     read documents from another folder
  --out DIR        write questions to another folder
  --rules-only     leave recorded proposals out
  --explain ID     write nothing; say why a proposal is accepted or rejected, check by check
  --report FILE    also write a page with every proposal beside its passages
  --blind SEED     in the report, shuffle the proposals and hide their origin and verdict
  --cache DIR      keep the work on each document in another folder than ${CACHE}
  --no-cache       do all work anew, as --check does
  --model NAME     also ask a language model; what is accepted is added to the corpus's proposals/
  --base-url URL   where it is asked: an OpenAI-compatible endpoint, http://localhost:11434/v1; a key
                   comes from the environment variable FOOTNOTE_API_KEY
  --concurrency N  how many requests to the model may be under way at once; 4 unless told
  --help           show this`

function readOptions() {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      corpus: { type: 'string', default: CORPUS },
      out: { type: 'string', default: BANK },
      'rules-only': { type: 'boolean', default: false },
      explain: { type: 'string' },
      report: { type: 'string' },
      blind: { type: 'string' },
      cache: { type: 'string', default: CACHE },
      'no-cache': { type: 'boolean', default: false },
      model: { type: 'string' },
      'base-url': { type: 'string' },
      concurrency: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.blind !== undefined && values.report === undefined)
    throw new Error('--blind SEED is about a report: use --report FILE as well')
  return values
}

const idsOf = ({ proposals }: CorpusFolder) =>
  proposals.flatMap((file) => file.proposals.map(({ id }) => id))

const acceptedIds = ({ files }: Outcome) =>
  files.flatMap(({ questions }) => questions.map(({ id }) => id))

async function run(): Promise<number> {
  const options = readOptions()
  if (options.help) {
    console.log(HELP)
    return 0
  }
  const endpoint = readEndpointOptions(options, process.env)
  const folder = await readFolder(options.corpus)
  const asked = endpoint && openModel(endpoint, options.corpus, folder.proposals)
  const { edits, problems: badEdits } = await readEdits(options.corpus)
  const written = asked ?? recorded(folder.proposals)
  const store = options.check || options['no-cache'] ? null : openStore(options.cache)
  const kept = store && keptWork(store, resolve(options.corpus))
  const ruled = kept?.keep(rules) ?? rules
  const proposers = options['rules-only'] ? [ruled] : [written, ruled]
  const bar = progressBar()
  const outcome = await generate(folder.documents, proposers, {
    edits,
    onProgress: bar.update,
    ...(kept && { analyseOne: kept.analyseOne, judgeOne: kept.judgeOne }),
  })
  bar.stop()
  kept?.save()
  // First of all: what a model proposed may have cost money.
  const newlyRecorded = await asked?.record(outcome.files)
  for (const { file, message } of store?.problems ?? []) console.error(`${file}: ${message}`)

  if (options.explain !== undefined) {
    console.log(explain(outcome, options.explain))
    return 0
  }
  const failedEdits = checkEdits(edits, {
    proposed: new Set(outcome.proposed.map(({ id }) => id)),
    leftOut: new Set(options['rules-only'] ? idsOf(folder) : []),
    accepted: new Set(acceptedIds(outcome)),
    rejected: outcome.rejected,
  }).map((message) => ({ file: join(options.corpus, 'edits.json'), message }))
  const bank = { files: outcome.files, isWhole: folder.refused.length === 0 }
  const problems = [
    ...folder.refused,
    ...folder.problems,
    ...badEdits,
    ...failedEdits,
    ...(asked?.problems ?? []),
  ]

  console.log(summarise(outcome))
  if (newlyRecorded !== undefined)
    console.log(`${options.model}: ${newlyRecorded} new in ${join(options.corpus, 'proposals')}`)
  for (const { file, id } of folder.inferred)
    console.log(`${file}: not in corpus.json; taken as "${id}"`)
  for (const { file, message } of problems) console.error(`${file}: ${message}`)
  if (options.report !== undefined)
    await writeFile(options.report, report(outcome, options.blind ?? null))

  if (options.check) {
    const changed = await differences(options.out, bank)
    for (const path of changed)
      console.error(`${path}: differs from what the corpus gives; run npm run generate`)
    return problems.length + changed.length + folder.inferred.length > 0 ? 1 : 0
  }
  await writeBank(options.out, bank)
  // A folder of somebody else's is only read.
  if (relative(CORPUS, options.corpus) === '') {
    await appendEntries(CORPUS, folder.inferred)
    for (const entry of folder.inferred)
      console.log(`added to corpus.json: ${JSON.stringify(entry, null, 2)}`)
  }
  return problems.length > 0 ? 1 : 0
}

try {
  process.exitCode = await run()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
