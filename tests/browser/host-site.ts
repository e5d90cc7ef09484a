import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { freePort } from './server.ts'

export type HostSite = { origin: string; stop: () => Promise<void> }

type HostPage = string | { body: string; headers: Record<string, string> }

/** What hosts size frames with, as npm has it. */
const LIBRARIES: Record<string, string> = {
  '/pym.js': 'node_modules/pym.js/dist/pym.v1.js',
  '/resizer.js': 'node_modules/@open-iframe-resizer/core/dist/index.js',
}

/** Another site: pages by path, at `localhost`, which is another origin than `127.0.0.1`. */
export async function startHostSite(pages: Record<string, HostPage>): Promise<HostSite> {
  const port = await freePort()
  const server = createServer((request, response) => {
    const path = request.url?.replace(/\?.*/, '') ?? ''
    const library = LIBRARIES[path]
    if (library !== undefined) {
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(readFileSync(library))
      return
    }
    if (path === '/favicon.ico') {
      response.writeHead(204).end()
      return
    }
    const page = pages[path]
    const { body, headers } = typeof page === 'object' ? page : { body: page, headers: {} }
    response.writeHead(page === undefined ? 404 : 200, { 'Content-Type': 'text/html', ...headers })
    response.end(body)
  }).listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    origin: `http://localhost:${port}`,
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
