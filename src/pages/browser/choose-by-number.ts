/**
 * Number keys choose an option. Only while the focus is in the form of the question: a key of one
 * character must not act from anywhere else (https://www.w3.org/TR/WCAG22/#character-key-shortcuts). A
 * form with a text field has no options, so nothing that is typed is taken for a choice.
 */
export function chooseByNumber(document: Document): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key)) return
    if (!(event.target instanceof Element)) return
    const options = event.target
      .closest('form.question')
      ?.querySelectorAll<HTMLInputElement>('.options input')
    const chosen = options?.[Number(event.key) - 1]
    if (chosen === undefined) return
    chosen.checked = true
    chosen.focus()
    event.preventDefault()
  })
}
