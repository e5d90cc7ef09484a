import type { EndpointSettings } from './endpoint.ts'

/** What the command line says of a model. */
export interface EndpointOptions {
  model?: string | undefined
  'base-url'?: string | undefined
  concurrency?: string | undefined
  check: boolean
  'rules-only': boolean
  explain?: string | undefined
}

const CONCURRENCY = 4
const MOST_AT_ONCE = 64
const LONGEST_NAME = 200
/** A model on a laptop needs a minute or two for a section. */
const TIMEOUT_MS = 180_000
const RETRY_MS = 1000

function readBaseUrl(text: string): string {
  const wanted = '--base-url must be an http or https address such as http://localhost:11434/v1'
  if (!URL.canParse(text)) throw new Error(wanted)
  const url = new URL(text)
  // A key in the address would be printed with it.
  if (url.username || url.password || url.search || url.hash)
    throw new Error(`${wanted}, without a user, "?" or "#"; a key goes into FOOTNOTE_API_KEY`)
  if (!/^https?:$/.test(url.protocol)) throw new Error(wanted)
  return url.href.replace(/\/+$/, '')
}

function readConcurrency(text: string): number {
  const number = Number(text)
  if (/^\d+$/.test(text) && number >= 1 && number <= MOST_AT_ONCE) return number
  throw new Error(`--concurrency must be a whole number from 1 to ${MOST_AT_ONCE}`)
}

function readKey(text: string | undefined): string | null {
  const key = text?.trim() ?? ''
  if (key === '') return null
  // What does not fit into a header would be quoted in an error message.
  if (/^[!#-[\]-~]+$/.test(key)) return key
  throw new Error('FOOTNOTE_API_KEY holds characters that no key has')
}

/**
 * Which endpoint to ask and how, or null if no model is wanted. The key comes from the environment:
 * other users of the machine can read arguments. @throws Error that says what to change
 */
export function readEndpointOptions(
  options: EndpointOptions,
  environment: Record<string, string | undefined>,
): EndpointSettings | null {
  const { model, 'base-url': baseUrl, concurrency } = options
  if (model === undefined) {
    const [lone] = (['base-url', 'concurrency'] as const).filter((name) => options[name])
    if (lone) throw new Error(`--${lone} needs --model: name the model to ask`)
    return null
  }
  if (baseUrl === undefined)
    throw new Error('--model needs --base-url: the address of an OpenAI-compatible endpoint')
  // What writes no proposals would pay for them and lose them.
  const [modelless] = (['check', 'explain', 'rules-only'] as const).filter((name) => options[name])
  if (modelless) throw new Error(`--${modelless} asks no model: leave out --model`)
  if (model.trim() === '' || model.length > LONGEST_NAME)
    throw new Error(`--model must be a name of at most ${LONGEST_NAME} characters`)
  return {
    model: model.trim(),
    baseUrl: readBaseUrl(baseUrl),
    key: readKey(environment['FOOTNOTE_API_KEY']),
    concurrency: concurrency === undefined ? CONCURRENCY : readConcurrency(concurrency),
    timeoutMs: TIMEOUT_MS,
    retryMs: RETRY_MS,
  }
}
