import { type HostMessage, readFrameMessage, type Theme } from './messages.ts'
import { reservedHeight } from './reserved-height.ts'
import { frameTitle } from './frame-title.ts'

// A classic script knows where it came from only while it runs for the first time.
const script = document.currentScript
const ORIGIN = new URL(script instanceof HTMLScriptElement ? script.src : location.href).origin

/** Attributes that the frame's address carries, as pages/place.ts reads them. */
const OPTIONS = ['theme', 'accent', 'length', 'mode']

/** The numbers of the elements on the page. */
const taken = new Set<number>()

function freeNumber(): number {
  let number = 1
  while (taken.has(number)) number += 1
  return number
}

/**
 * Shows the quiz that its attribute `quiz` names in a frame as high as its content, and hands on what
 * happens in it as events: `footnote-ready`, `footnote-start`, `footnote-answer`, `footnote-finish`.
 * All styles are set by script, so that a host's policy needs to allow none.
 */
export class FootnoteQuiz extends HTMLElement {
  static readonly observedAttributes = ['quiz', ...OPTIONS, 'frame-title', 'lang']

  #frame: HTMLIFrameElement | null = null
  /** A page in the frame listens. */
  #isUp = false
  #isReady = false
  #hasBegun = false
  /** Names the frame, so that each of several on a page finds its own game again after a reload. */
  #number = 0
  /** Several attributes that change at once load the frame once. */
  #isDue = false

  connectedCallback(): void {
    this.#number = freeNumber()
    taken.add(this.#number)
    if (getComputedStyle(this).display === 'inline') this.style.display = 'block'
    window.addEventListener('message', this.#receive)
    this.#load()
  }

  disconnectedCallback(): void {
    window.removeEventListener('message', this.#receive)
    taken.delete(this.#number)
  }

  /** With it `moveBefore` keeps the frame, and the game in it, alive. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(attribute: string): void {
    if (!this.isConnected) return
    if (attribute === 'frame-title' || attribute === 'lang') this.#name()
    else if (attribute === 'theme' && this.#isUp) this.#send()
    // A game that has begun is not taken from its player for a matter of taste.
    else if (attribute === 'quiz' || !this.#hasBegun) this.#loadSoon()
  }

  #loadSoon(): void {
    if (this.#isDue) return
    this.#isDue = true
    queueMicrotask(() => {
      this.#isDue = false
      this.#load()
    })
  }

  /** A new frame each time: another address in the same one would be added to the host's history. */
  #load(): void {
    if (!this.isConnected) return
    const frame = document.createElement('iframe')
    frame.name = `footnote-${this.#number}`
    frame.src = this.#address()
    frame.loading = 'lazy'
    frame.allow = 'web-share; clipboard-write'
    frame.style.cssText = 'display:block;width:100%;border:0'
    frame.style.minHeight = this.#reservedHeight()
    this.#frame = frame
    this.#isUp = false
    this.#isReady = false
    this.#hasBegun = false
    this.#name()
    this.replaceChildren(frame)
  }

  #reservedHeight(): string {
    // The host may have reserved the height in its own sheet.
    const { minHeight } = getComputedStyle(this)
    if (/^[1-9][\d.]*px$/.test(minHeight)) return minHeight
    const settled = {
      quiz: this.getAttribute('quiz') ?? 'all',
      length: this.getAttribute('length'),
      mode: this.getAttribute('mode'),
    }
    return `${reservedHeight(this.clientWidth, settled)}px`
  }

  #address(): string {
    const query = new URLSearchParams()
    for (const name of OPTIONS) {
      const value = this.getAttribute(name)
      if (value && value !== 'auto') query.set(name, value.replace(/^#/, ''))
    }
    const search = query.size > 0 ? `?${query.toString()}` : ''
    return `${ORIGIN}/embed/${encodeURIComponent(this.getAttribute('quiz') || 'all')}${search}`
  }

  #name(): void {
    if (this.#frame === null) return
    const lang = this.closest('[lang]')?.getAttribute('lang') ?? null
    this.#frame.title = this.getAttribute('frame-title') ?? frameTitle(lang)
  }

  #send(): void {
    const given = this.getAttribute('theme')
    const theme: Theme = given === 'light' || given === 'dark' ? given : 'auto'
    const message: HostMessage = { type: 'footnote:theme', theme }
    this.#frame?.contentWindow?.postMessage(message, ORIGIN)
  }

  /** The room was reserved for the first page. What the host reserved in its sheet goes as well. */
  #begin(): void {
    if (this.#frame !== null) this.#frame.style.minHeight = '0'
    this.style.minHeight = '0'
    this.#hasBegun = true
  }

  readonly #receive = ({ data, origin, source }: MessageEvent<unknown>): void => {
    if (origin !== ORIGIN || this.#frame === null || source !== this.#frame.contentWindow) return
    const message = readFrameMessage(data)
    if (message === null) return
    const { type, ...detail } = message
    if (type === 'footnote:height') {
      this.#frame.style.height = `${message.height}px`
      return
    }
    if (type === 'footnote:hello') {
      this.#isUp = true
      this.#send()
      return
    }
    if (type === 'footnote:ready') {
      // The frame's pages come and go, the quiz is ready once.
      if (this.#isReady) return
      this.#isReady = true
    } else this.#begin()
    this.dispatchEvent(new CustomEvent(type.replace(':', '-'), { detail, bubbles: true }))
  }
}
