/** Tells the page around a frame how high the content is, now and whenever it changes. */
export function reportHeight(body: HTMLElement, parent: Window): void {
  let reported = 0
  const report = () => {
    const height = Math.ceil(body.getBoundingClientRect().height)
    if (height === reported) return
    reported = height
    // A height is no secret, and the host's origin is not known here.
    parent.postMessage({ type: 'footnote:height', height }, '*')
  }
  new ResizeObserver(report).observe(body)
}
