const ARTICLES = /^(?:the|an|a)\s+/u
const JOINERS = /[\u2010-\u2015/_-]+/gu
const PUNCTUATION = /[^\p{L}\p{N}\s%$€£]+/gu

/**
 * The form in which answers are compared: no case, accents, punctuation or leading article, single
 * spaces. "The Oval Office." and "oval office" fold to the same. Linear in the length of `text`.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/&/gu, ' and ')
    .replace(JOINERS, ' ')
    .replace(PUNCTUATION, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(ARTICLES, '')
}
