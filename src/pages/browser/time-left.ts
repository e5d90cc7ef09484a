import { timeWords } from '../time-words.ts'

const WARNING_SECONDS = 10

/**
 * Shows the time of a question as it runs. It is read out twice only: at ten seconds, and at its end.
 * The bar moves once a second, which is no motion that anybody asks to be spared.
 */
export class TimeLeft extends HTMLElement {
  #ticking: number | undefined

  connectedCallback(): void {
    const total = Number(this.dataset['totalMs']) / 1000
    const endsAt = performance.now() + Number(this.dataset['leftMs'])
    const clock = document.createElement('p')
    clock.setAttribute('role', 'timer')
    const bar = document.createElement('progress')
    bar.setAttribute('aria-hidden', 'true')
    bar.max = total
    const status = document.createElement('p')
    status.setAttribute('role', 'status')
    this.replaceChildren(clock, bar, status)

    let shown = Infinity
    let isWarned = false
    const tick = () => {
      const left = Math.max(0, Math.ceil((endsAt - performance.now()) / 1000))
      if (left === shown) return
      shown = left
      clock.textContent = `${timeWords(left)} left`
      bar.value = left
      this.toggleAttribute('data-short', left <= WARNING_SECONDS)
      if (left === 0) {
        status.textContent = this.dataset['up'] ?? ''
        clearInterval(this.#ticking)
      } else if (left <= WARNING_SECONDS && !isWarned) {
        isWarned = true
        status.textContent = `${timeWords(left)} left.`
      }
    }
    this.#ticking = window.setInterval(tick, 100)
    tick()
  }

  disconnectedCallback(): void {
    clearInterval(this.#ticking)
  }
}
