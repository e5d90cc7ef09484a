/** A server that speaks the chat completions protocol, for as long as a test runs. */
import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import type { EndpointSettings, Message } from '../../../src/generate/proposers/model/endpoint.ts'

export interface Sent {
  method: string
  url: string
  headers: IncomingHttpHeaders
  body: { messages: Message[] } & Record<string, unknown>
  at: number
}

export interface Reply {
  status?: number
  headers?: Record<string, string>
  body?: string
  afterMs?: number
}

export interface FakeEndpoint {
  baseUrl: string
  requests: Sent[]
  mostAtOnce: () => number
}

export const KEY = 'sk-made-up-0123456789'

/** A chat completion with this text. */
export const completion = (
  content: string | null,
  more: object = {},
  message: object = {},
): Reply => ({
  body: JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    choices: [
      {
        index: 0,
        finish_reason: 'stop',
        message: { role: 'assistant', content, ...message },
        ...more,
      },
    ],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  }),
})

/** A chat completion with these questions. */
export const questions = (...list: unknown[]): Reply =>
  completion(JSON.stringify({ questions: list }))

/** Answers the nth request (from 0) as `answer` says. */
export async function fakeEndpoint(
  answer: (sent: Sent, nth: number) => Reply,
): Promise<FakeEndpoint> {
  const requests: Sent[] = []
  let underWay = 0
  let most = 0
  const listener: RequestListener = (request, response) => {
    underWay += 1
    most = Math.max(most, underWay)
    const respond = async () => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk as Buffer)
      const { method = '', url = '', headers } = request
      const body = JSON.parse(Buffer.concat(chunks).toString()) as Sent['body']
      const nth = requests.push({ method, url, headers, body, at: Date.now() }) - 1
      const reply = answer({ method, url, headers, body, at: Date.now() }, nth)
      await delay(reply.afterMs ?? 0)
      underWay -= 1
      response.writeHead(reply.status ?? 200, {
        'Content-Type': 'application/json',
        ...reply.headers,
      })
      response.end(reply.body ?? '')
    }
    respond().catch((error: unknown) => response.destroy(error as Error))
  }
  const server = createServer(listener)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => {
      server.close(resolve)
    })
  })
  const { port } = server.address() as AddressInfo
  return { baseUrl: `http://127.0.0.1:${port}/v1`, requests, mostAtOnce: () => most }
}

/** Where nobody listens: the port was free a moment ago. */
export async function vacantAddress(): Promise<string> {
  const server = createServer()
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => {
    server.close(resolve)
  })
  return `http://127.0.0.1:${port}/v1`
}

export const settingsFor = (
  baseUrl: string,
  more: Partial<EndpointSettings> = {},
): EndpointSettings => ({
  model: 'made-up-7b',
  baseUrl,
  key: KEY,
  concurrency: 4,
  timeoutMs: 2000,
  retryMs: 5,
  ...more,
})
