/** Finds a Chromium for the browser tests, and installs Debian's where that is possible. */
import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** `$CHROMIUM`, then the first of the usual names on PATH; null where there is none. */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM']
  if (named !== undefined && named !== '') {
    if (isProgram(named)) return named
    throw new Error(`CHROMIUM=${named}: there is no program at this path`)
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const paths = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return paths.find(isProgram) ?? null
}

/**
 * The path of a Chromium, installed first if need be and possible.
 * @throws Error that says what to do where there is none
 */
function installChromium(): string {
  const found = findChromium()
  if (found !== null) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log("No Chromium found. Installing Debian's package.")
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    const installed = findChromium()
    if (installed !== null) return installed
  }
  throw new Error(
    'The browser tests need Chromium. Install it, or set CHROMIUM to the path of a Chromium or Chrome.',
  )
}

if (import.meta.main) {
  try {
    console.log(`Chromium: ${installChromium()}`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
