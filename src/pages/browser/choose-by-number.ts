/**
 * Number keys choose an option. Only while the focus is in the question: a key of one character
 * must not act from anywhere else (https://www.w3.org/TR/WCAG22/#character-key-shortcuts).
 */
export function chooseByNumber(document: Document): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key)) return
    if (!(event.target instanceof Element)) return
    const options = event.target.closest('.options')?.querySelectorAll('input')
    const chosen = options?.[Number(event.key) - 1]
    if (chosen === undefined) return
    chosen.checked = true
    chosen.focus()
    event.preventDefault()
  })
}
