import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const BUDGET_BYTES = 100 * 1024

// The bank is made of text modules beside the script, so `index.js` is the Worker without it.
test('the Worker without its bank stays under 100 KiB, gzip', () => {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-'))
  try {
    const wrangler = ['node_modules/wrangler/bin/wrangler.js', 'deploy']
    const options = ['--dry-run', '--minify', '--outdir', folder]
    execFileSync(process.execPath, [...wrangler, ...options], { stdio: 'pipe' })
    const script = readFileSync(join(folder, 'index.js'))
    expect(script.length).toBeGreaterThan(10_000)
    expect(gzipSync(script).length).toBeLessThan(BUDGET_BYTES)
  } finally {
    rmSync(folder, { recursive: true })
  }
}, 60_000)
