import { forgetToken, readToken, storeToken } from './player-token.ts'

/**
 * Puts the token that this browser keeps in place of the one that came with the page, so that history,
 * streak and daily quiz hold. It is kept when a game starts, not before. A token that the server
 * refused is forgotten: the new one that came with the refusal is sent next.
 */
export class KnownPlayer extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('input')
    if (field === null) return
    if (this.dataset['refused'] !== undefined) forgetToken()
    field.value = readToken() ?? field.value
    field.form?.addEventListener('submit', () => {
      if (field.value !== '') storeToken(field.value)
    })
  }
}
