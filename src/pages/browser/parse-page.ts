// Pages come from this server alone (connect-src 'self'), and a parsed one runs no scripts.
const policy = window.trustedTypes?.createPolicy('footnote', { createHTML: (html) => html })

/** A page that was fetched, to take parts of it. Nowhere else text becomes markup. */
export const parsePage = (html: string): Document =>
  new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html')
