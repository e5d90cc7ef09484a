// A classic script knows where it came from only while it runs for the first time.
const script = document.currentScript
const ORIGIN = new URL(script instanceof HTMLScriptElement ? script.src : location.href).origin

const FIRST_HEIGHT_PX = 560
const MAX_HEIGHT_PX = 20_000

/**
 * Shows the quiz that its attribute `quiz` names in a frame as high as its content. The attribute is
 * read when the element is put into a page; moving the element starts the quiz anew.
 */
export class FootnoteQuiz extends HTMLElement {
  #frame: HTMLIFrameElement | null = null

  connectedCallback(): void {
    const frame = document.createElement('iframe')
    frame.src = `${ORIGIN}/embed/${encodeURIComponent(this.getAttribute('quiz') ?? 'all')}`
    frame.title = this.getAttribute('frame-title') ?? 'Quiz'
    frame.loading = 'lazy'
    frame.style.cssText = `display:block;width:100%;border:0;height:${FIRST_HEIGHT_PX}px`
    this.style.display = 'block'
    this.replaceChildren(frame)
    this.#frame = frame
    window.addEventListener('message', this.#fit)
  }

  disconnectedCallback(): void {
    window.removeEventListener('message', this.#fit)
  }

  #fit = ({ data, origin, source }: MessageEvent<unknown>): void => {
    if (origin !== ORIGIN || this.#frame === null || source !== this.#frame.contentWindow) return
    if (!isHeightMessage(data)) return
    this.#frame.style.height = `${data.height}px`
  }
}

function isHeightMessage(data: unknown): data is { height: number } {
  if (typeof data !== 'object' || data === null) return false
  if (!('type' in data) || data.type !== 'footnote:height' || !('height' in data)) return false
  const { height } = data
  return typeof height === 'number' && height > 0 && height <= MAX_HEIGHT_PX
}
