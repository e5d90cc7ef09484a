/** The Worker as `npm start` runs it, on a free port and with storage of its own. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

const START_TIMEOUT_MS = 90_000
const STOP_TIMEOUT_MS = 10_000

export type WorkerServer = { origin: string; port: number; stop: () => Promise<void> }

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/**
 * Starts the Worker and waits until it answers. What it stores is kept in `storage`, so that a
 * second start with the same folder finds it again. `vars` stand in for those of wrangler.toml.
 */
export async function startWorker(
  storage: string,
  vars: Record<string, string> = {},
): Promise<WorkerServer> {
  const port = await freePort()
  const wrangler = ['node_modules/wrangler/bin/wrangler.js', 'dev', '--ip', '127.0.0.1']
  const options = ['--port', String(port), '--inspector-port', '0', '--persist-to', storage]
  for (const [name, value] of Object.entries(vars)) options.push('--var', `${name}:${value}`)
  // A group of its own, so that all that it starts can be ended with it, and nothing else.
  const child = spawn(process.execPath, [...wrangler, ...options], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', NO_COLOR: '1' },
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const exited = once(child, 'exit')

  const stop = async () => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
    process.kill(-child.pid, 'SIGTERM')
    const inTime = await Promise.race([exited.then(() => true), sleep(STOP_TIMEOUT_MS, false)])
    if (!inTime) process.kill(-child.pid, 'SIGKILL')
  }

  const origin = `http://127.0.0.1:${port}`
  const deadline = Date.now() + START_TIMEOUT_MS
  while (!(await answers(origin))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop()
      throw new Error(`wrangler dev did not start:\n${output}`)
    }
    await sleep(200)
  }
  return { origin, port, stop }
}

async function answers(origin: string): Promise<boolean> {
  try {
    return (await fetch(origin, { signal: AbortSignal.timeout(5000) })).ok
  } catch {
    return false
  }
}
