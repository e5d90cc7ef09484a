import { type FrameMessage, type HostMessage, readHostMessage } from './messages.ts'

/**
 * The way to the page around this frame. What is told goes to that page's origin only, which its
 * first message shows; until then `tell` tells nothing, and says so.
 */
export function linkToHost(
  host: Window,
  receive: (message: HostMessage) => void,
): (message: FrameMessage) => boolean {
  let origin: string | null = null

  window.addEventListener('message', (event) => {
    // Another origin in the same window is another page, to which this frame does not belong.
    if (event.source !== host || (origin !== null && event.origin !== origin)) return
    const message = readHostMessage(event.data)
    if (message === null) return
    origin = event.origin
    receive(message)
  })

  host.postMessage({ type: 'footnote:hello' } satisfies FrameMessage, '*')

  return (message) => {
    if (origin === null) return false
    // A sandboxed host has no origin to name (https://html.spec.whatwg.org/multipage/web-messaging.html).
    host.postMessage(message, origin === 'null' ? '*' : origin)
    return true
  }
}
