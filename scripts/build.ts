/** Makes `build/`: the compiled bank, the API description, the style sheet and browser scripts. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build as bundle } from 'esbuild'
import * as v from 'valibot'
import { readCorpus } from '../src/generate/steps/read.ts'
import { QuestionFile } from '../src/schemas.ts'
import { compileBank } from './compile-bank.ts'
import { openApi } from './openapi.ts'

const BANK = 'build/bank'
const ASSETS = 'build/assets'

async function readQuestionFile(path: string): Promise<QuestionFile> {
  const parsed = v.safeParse(QuestionFile, JSON.parse(await readFile(path, 'utf8')))
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  throw new Error(`${path}: ${v.getDotPath(issue) ?? ''}: ${issue.message}`)
}

async function writeBank(): Promise<void> {
  const names = (await readdir('questions')).filter((name) => name.endsWith('.json')).toSorted()
  const files = await Promise.all(names.map((name) => readQuestionFile(join('questions', name))))
  const { index, shards } = compileBank(await readCorpus('corpus'), files)

  await rm(BANK, { recursive: true, force: true })
  await mkdir(join(BANK, 'documents'), { recursive: true })
  await writeFile(join(BANK, 'index.json.txt'), JSON.stringify(index))
  const ids = [...shards.keys()]
  for (const id of ids) {
    await writeFile(join(BANK, 'documents', `${id}.json.txt`), JSON.stringify(shards.get(id)))
  }
  const imports = ids.map((id, at) => `import shard${at} from './documents/${id}.json.txt'\n`)
  const entries = ids.map((id, at) => `  '${id}': shard${at},\n`)
  const code = `${imports.join('')}\nexport const shards: Record<string, string> = {\n${entries.join('')}}\n`
  await writeFile(join(BANK, 'shards.ts'), code)
}

async function writeAssets(): Promise<void> {
  await rm(ASSETS, { recursive: true, force: true })
  await mkdir(ASSETS, { recursive: true })
  await writeFile(join(ASSETS, 'openapi.json'), JSON.stringify(openApi(), null, 2))
  await bundle({
    entryPoints: ['src/pages/style.css', 'src/pages/browser/play.ts', 'src/pages/browser/embed.ts'],
    entryNames: '[name]',
    outdir: ASSETS,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'warning',
  })
}

await writeBank()
await writeAssets()
