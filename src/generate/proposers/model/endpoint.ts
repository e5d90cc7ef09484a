import { setTimeout as delay } from 'node:timers/promises'
import pLimit from 'p-limit'
import pRetry from 'p-retry'
import { EndpointError } from './endpoint-error.ts'
import { excerptOf } from './one-line.ts'
import { readCompletion } from './read-completion.ts'
import { replySchema } from './reply.ts'
import { retryAfter } from './retry-after.ts'

export interface EndpointSettings {
  model: string
  /** Without a slash at the end; `/chat/completions` is added. */
  baseUrl: string
  key: string | null
  /** How many requests may be under way at once. */
  concurrency: number
  /** How long one request may take, in milliseconds. */
  timeoutMs: number
  /** How long to wait before the first retry; twice as long before each further one. */
  retryMs: number
  /** Once aborted, what is under way is waited for and nothing more is sent. */
  signal?: AbortSignal
}

export interface Message {
  role: 'system' | 'user' | 'assistant'
  content: string
}

/** Sends a conversation and gives the model's answer. @throws EndpointError */
export type Complete = (messages: Message[]) => Promise<string>

const RETRIES = 4
/** An endpoint that asks for more (a quota of the day is used up) is not waited for. */
const LONGEST_REST_MS = 5 * 60_000
/** Room for the questions of one section. Some endpoints allow very few unless asked for more. */
const MOST_TOKENS = 4096
/** The same each time, so that the same article gives the same questions where a model can do so. */
const SEED = 1

/** Node hides the reason of a failed connection in the cause: `ECONNREFUSED`, `ENOTFOUND`. */
function reasonOf(error: unknown): string {
  const cause = (error instanceof Error ? (error.cause ?? error) : error) as NodeJS.ErrnoException
  return cause.code ?? cause.message
}

const AWAY = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH'])

/**
 * An OpenAI-compatible endpoint (Workers AI, Ollama, vLLM and others). What may pass is tried again,
 * later each time; a rest that the endpoint asks for is kept by all requests; and once it is clear
 * that every request fails, none is sent any more.
 */
export function openEndpoint(settings: EndpointSettings): Complete {
  const { model, baseUrl, key, concurrency, timeoutMs, retryMs, signal } = settings
  const limit = pLimit(concurrency)
  let restUntil = 0
  let down: EndpointError | null = null

  // An endpoint may quote the key in its error message.
  const withoutKey = (text: string) => (key ? text.replaceAll(key, '[key]') : text)

  function failureOf(response: Response, body: string): EndpointError {
    const { status, headers } = response
    const said = excerptOf(withoutKey(body))
    const because = said === '' ? '' : `: ${said}`
    if (status === 401 || status === 403) {
      const advice = key ? 'is the key in FOOTNOTE_API_KEY right?' : 'set FOOTNOTE_API_KEY'
      return new EndpointError(`${baseUrl} refuses access (${status}); ${advice}${because}`, 'down')
    }
    if (status === 404)
      return new EndpointError(
        `${baseUrl} has no /chat/completions or no model "${model}" (404); are --base-url and --model right?${because}`,
        'down',
      )
    if (status >= 300 && status < 400)
      return new EndpointError(
        `${baseUrl} redirects to ${excerptOf(withoutKey(headers.get('location') ?? 'nowhere'))} (${status}); give that address`,
        'down',
      )
    if (status === 408 || status === 429 || status >= 500) {
      const rest = retryAfter(headers.get('retry-after'), Date.now())
      if (rest > LONGEST_REST_MS)
        return new EndpointError(
          `${baseUrl} asks to wait ${Math.ceil(rest / 60_000)} minutes (${status})${because}`,
          'down',
        )
      restUntil = Math.max(restUntil, Date.now() + rest)
      return new EndpointError(`${baseUrl} cannot answer now (${status})${because}`, 'passing')
    }
    return new EndpointError(`${baseUrl} rejects the request (${status})${because}`, 'final')
  }

  function lossOf(error: unknown): EndpointError {
    if (error instanceof EndpointError) return error
    if (error instanceof Error && error.name === 'TimeoutError')
      return new EndpointError(`no reply within ${timeoutMs / 1000} s`, 'passing', error)
    const reason = reasonOf(error)
    return new EndpointError(
      `cannot reach ${baseUrl} (${withoutKey(reason)})`,
      AWAY.has(reason) ? 'away' : 'passing',
      error,
    )
  }

  async function attempt(messages: Message[]): Promise<string> {
    while (restUntil > Date.now()) await delay(restUntil - Date.now())
    if (down) throw down
    if (signal?.aborted) throw new EndpointError('not asked, as the run was stopped', 'down')
    try {
      const response = await fetch(`${baseUrl}/chat/completions`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          ...(key === null ? {} : { Authorization: `Bearer ${key}` }),
        },
        body: JSON.stringify({
          model,
          messages,
          temperature: 0,
          seed: SEED,
          max_tokens: MOST_TOKENS,
          response_format: {
            type: 'json_schema',
            json_schema: { name: 'questions', strict: true, schema: replySchema },
          },
        }),
        // The article and the key go to the address that was given, and nowhere else.
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
      })
      const body = await response.text()
      if (response.ok) return readCompletion(withoutKey(body))
      throw failureOf(response, body)
    } catch (error) {
      throw lossOf(error)
    }
  }

  async function complete(messages: Message[]): Promise<string> {
    try {
      return await pRetry(() => attempt(messages), {
        retries: RETRIES,
        minTimeout: retryMs,
        shouldRetry: ({ error }) => /^(?:passing|away)$/.test(lossOf(error).outlook),
      })
    } catch (error) {
      const loss = lossOf(error)
      if (loss.outlook === 'down' || loss.outlook === 'away') down = loss
      throw loss
    }
  }

  return (messages) => limit(() => complete(messages))
}
