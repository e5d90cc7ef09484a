/**
 * Hosts that know nothing of Footnote but size their frames by one of these:
 *
 * - pym.js gives its frame an id in the query, and takes `pym xPYMx id xPYMx height xPYMx 640`.
 * - WordPress gives a secret in the hash, takes heights from 200 to 1000, and keeps a frame hidden
 *   until the first (wp-includes/js/wp-embed.js).
 * - @open-iframe-resizer/core needs neither.
 *
 * `onAsked` is called when the host asks for the height: it may have come up later than the frame. A
 * height is no secret, so it goes to whatever page holds the frame.
 */
export function hostLibraries(host: Window, onAsked: () => void): (height: number) => void {
  const pymId = /[?&]childId=([\w.:-]{1,100})(?:&|$)/.exec(location.search)?.[1]
  const secret = /[?&]secret=([A-Za-z0-9]{1,100})(?:&|$)/.exec(location.hash)?.[1]

  window.addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    if (source === host && asksForHeight(data)) onAsked()
  })

  // Where no tab can be opened, WordPress goes to an address of ours itself.
  if (secret !== undefined && window.origin === 'null') {
    document.addEventListener('click', (event) => {
      const link = event.target instanceof Element && event.target.closest('a')
      if (!link || link.target === '') return
      event.preventDefault()
      host.postMessage({ message: 'link', value: link.href, secret }, '*')
    })
  }

  return (height) => {
    const width = document.documentElement.clientWidth
    host.postMessage({ type: 'iframe-resized', width, height }, '*')
    if (pymId !== undefined) host.postMessage(`pymxPYMx${pymId}xPYMxheightxPYMx${height}`, '*')
    if (secret !== undefined) host.postMessage({ message: 'height', value: height, secret }, '*')
  }
}

function asksForHeight(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false
  if ('message' in data) return data.message === 'ready'
  if (!('type' in data)) return false
  return data.type === 'iframe-child-init' || data.type === 'iframe-get-child-dimensions'
}
