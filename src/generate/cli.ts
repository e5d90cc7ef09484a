/** `npm run generate`: makes the bank from the corpus, or checks that it is what would be made. */
import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { SingleBar } from 'cli-progress'
import { differences, writeBank } from './bank-files.ts'
import { generate } from './pipeline.ts'
import { recorded } from './proposers/recorded.ts'
import { rules } from './proposers/rules/rules.ts'
import { appendEntries, readFolder } from './steps/read.ts'
import { summarise } from './summary.ts'

const CORPUS = 'corpus'
const BANK = 'questions'

const HELP = `Usage: npm run generate -- [options]

Reads the documents of corpus/ and writes their questions to questions/.

  --check        write nothing; exit with 1 and name what differs from what would be written
  --corpus DIR   read documents from another folder
  --out DIR      write questions to another folder
  --rules-only   leave recorded proposals out
  --help         show this`

function readOptions() {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      corpus: { type: 'string', default: CORPUS },
      out: { type: 'string', default: BANK },
      'rules-only': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  return values
}

/** A bar on a terminal; elsewhere the summary is enough. */
function progressBar() {
  if (!process.stdout.isTTY) return { update: () => {}, stop: () => {} }
  const bar = new SingleBar({ format: 'gate {bar} {value}/{total}', clearOnComplete: true })
  bar.start(0, 0)
  return {
    update: (done: number, of: number) => {
      bar.setTotal(of)
      bar.update(done)
    },
    stop: () => bar.stop(),
  }
}

async function run(): Promise<number> {
  const options = readOptions()
  if (options.help) {
    console.log(HELP)
    return 0
  }
  const folder = await readFolder(options.corpus)
  const proposers = options['rules-only'] ? [rules] : [recorded(folder.proposals), rules]
  const bar = progressBar()
  const outcome = await generate(folder.documents, proposers, bar.update)
  bar.stop()
  const bank = { files: outcome.files, isWhole: folder.refused.length === 0 }
  const problems = [...folder.refused, ...folder.problems]

  console.log(summarise(outcome))
  for (const { file, id } of folder.inferred)
    console.log(`${file}: not in corpus.json; taken as "${id}"`)
  for (const { file, message } of problems) console.error(`${file}: ${message}`)

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
