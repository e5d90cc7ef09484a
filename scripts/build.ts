/** Makes `build/`: the compiled bank, the API description, and what browsers load beside the pages. */
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build as bundle } from 'esbuild'
import { readJson } from '../src/generate/steps/read-json.ts'
import { readCorpus } from '../src/generate/steps/read.ts'
import { QuestionFile } from '../src/schemas.ts'
import { compileBank } from './compile-bank.ts'
import { openApi } from './openapi.ts'
import { paletteModule } from './palette.ts'
import { rudeWordsModule } from './rude-words.ts'
import { writeFolder } from './write-folder.ts'

const BROWSER_FILES = [
  'src/pages/style.css',
  // A raised figure: what a footnote looks like in a text.
  'src/pages/icon.svg',
  'src/pages/browser/home.ts',
  'src/pages/browser/play.ts',
  'src/pages/browser/embed.ts',
  'src/pages/browser/embed-code.ts',
]

/**
 * Of the static files (https://developers.cloudflare.com/workers/static-assets/headers/). A frame in
 * a sandbox is of another origin than what it loads.
 */
const HEADERS = `/*
  X-Content-Type-Options: nosniff
  Access-Control-Allow-Origin: *
`

/** The index, a shard for each document, and a module that imports the shards by name. */
async function bankFiles(): Promise<Map<string, string>> {
  const names = (await readdir('questions')).filter((name) => name.endsWith('.json')).toSorted()
  const files = await Promise.all(
    names.map((name) => readJson(join('questions', name), QuestionFile)),
  )
  const { index, shards } = compileBank(await readCorpus('corpus'), files)
  const ids = [...shards.keys()]
  const imports = ids.map((id, at) => `import shard${at} from './documents/${id}.json.txt'\n`)
  const entries = ids.map((id, at) => `  '${id}': shard${at},\n`)
  const module = `${imports.join('')}\nexport const shards: Record<string, string> = {\n${entries.join('')}}\n`
  return new Map([
    ['index.json.txt', JSON.stringify(index)],
    ['shards.ts', module],
    ...ids.map((id): [string, string] => [
      `documents/${id}.json.txt`,
      JSON.stringify(shards.get(id)),
    ]),
  ])
}

async function assetFiles(): Promise<Map<string, string | Uint8Array>> {
  const { outputFiles } = await bundle({
    entryPoints: BROWSER_FILES,
    entryNames: '[name]',
    outdir: 'build/assets',
    write: false,
    bundle: true,
    loader: { '.svg': 'copy' },
    minify: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'warning',
  })
  return new Map<string, string | Uint8Array>([
    ['_headers', HEADERS],
    ['openapi.json', JSON.stringify(openApi(), null, 2)],
    ...outputFiles.map(({ path, contents }) => [basename(path), contents] as const),
  ])
}

await writeFolder('build/names', new Map([['rude-words.ts', rudeWordsModule()]]))
const base = await readFile('src/pages/styles/base.css', 'utf8')
await writeFolder('build/palette', new Map([['palette.ts', paletteModule(base)]]))
await writeFolder('build/bank', await bankFiles())
await writeFolder('build/assets', await assetFiles())
