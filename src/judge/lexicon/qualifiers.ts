const list = (words: string) => new Set(words.split(' '))

/** Words that make a number or a date an approximate one. */
export const APPROXIMATELY = list(
  'about approximately approx around roughly nearly almost circa ca c some estimated ish',
)

/** What goes without saying behind a number. */
export const COUNTED = list(
  'people person man woman board inhabitant resident human time total old age altogether all ago piece thing item more less unit there union world whole history average one',
)

/** Words that may stand before a number without changing it. */
export const BEFORE_NUMBERS = list(
  'exactly only just the in at of up to more than least most total maximum minimum max min number no aged age between from precisely a-total its is was were are it there',
)
