import type { Check } from './check.ts'

/** Nothing is cited that a web page puts around an article: navigation, credits, promotion. */
export const articleText: Check = ({ citations, dissents }, { byId }) => {
  for (const citation of [...citations, ...dissents]) {
    const line = byId
      .get(citation.document)
      ?.lines.find(
        ({ kind, start, end }) =>
          kind === 'boilerplate' && start < citation.end && citation.start < end,
      )
    if (line) return `no article text: "${line.text}"`
  }
  return null
}
