const list = (words: string) => new Set(words.split(' '))

/** Words that make a number or a date an approximate one. */
export const APPROXIMATELY = list(
  'about approximately approx around roughly nearly almost circa ca c some estimated ish',
)

/** Words that may stand before a number without changing it. */
export const BEFORE_NUMBERS = list(
  'exactly only just the in at of up to more than least most total maximum minimum max min number no aged age between from precisely a-total its is was were are it there',
)
