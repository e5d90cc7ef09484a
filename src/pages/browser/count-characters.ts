/** Tells how much of a text field's room is taken. Not read out at every key. */
export class CountCharacters extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('textarea')
    const told = this.querySelector('span')
    if (field === null || told === null) return
    const count = () => {
      told.textContent = `${field.value.length} of ${field.maxLength} characters`
    }
    field.addEventListener('input', count)
    count()
  }
}
