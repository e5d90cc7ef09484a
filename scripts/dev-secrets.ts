/**
 * Writes `.dev.vars`, the secrets of a developer's machine, where it is missing. What is there stays:
 * other keys would end every player's token and change today's daily quiz.
 */
import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'

const FILE = '.dev.vars'
const key = () => randomBytes(32).toString('base64')
const SECRETS = { TOKEN_KEYS: () => `k1:${key()}`, DAILY_SEED: key, ADMIN_KEY: key }

const kept = await readFile(FILE, 'utf8').catch((error: NodeJS.ErrnoException) => {
  if (error.code === 'ENOENT') return ''
  throw error
})
const missing = Object.entries(SECRETS).filter(([name]) => !new RegExp(`^${name}=`, 'm').test(kept))
if (missing.length > 0) {
  const lines = missing.map(([name, make]) => `${name}="${make()}"\n`).join('')
  const before = kept === '' || kept.endsWith('\n') ? kept : `${kept}\n`
  // Its owner alone may read it.
  await writeFile(FILE, before + lines, { mode: 0o600 })
  console.log(`${FILE}: made ${missing.map(([name]) => name).join(', ')}`)
}
