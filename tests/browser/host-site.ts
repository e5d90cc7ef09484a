import { once } from 'node:events'
import { createServer } from 'node:http'
import { freePort } from './server.ts'

export type HostSite = { origin: string; stop: () => Promise<void> }

/** Another site: pages by path, at `localhost`, which is another origin than `127.0.0.1`. */
export async function startHostSite(pages: Record<string, string>): Promise<HostSite> {
  const port = await freePort()
  const server = createServer((request, response) => {
    const body = pages[request.url ?? '']
    response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': 'text/html' })
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
