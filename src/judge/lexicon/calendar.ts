const months = [
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sep sept',
  'october oct',
  'november nov',
  'december dec',
]

export const MONTHS: ReadonlyMap<string, number> = new Map(
  months.flatMap((names, index) =>
    names.split(' ').map((name): [string, number] => [name, index + 1]),
  ),
)

export const WEEKDAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun'.split(
    ' ',
  ),
)

/** First and last day of the northern seasons as month * 100 + day, with room for each reckoning. */
export const SEASONS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['spring', [301, 621]],
  ['summer', [601, 923]],
  ['autumn', [901, 1221]],
  ['fall', [901, 1221]],
])

export const DECADES: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, index): [string, number] => [word, 20 + 10 * index]),
)

/** Days that have a name, as month * 100 + day; moveable feasts are left out. */
export const FEASTS: ReadonlyMap<string, number> = new Map([
  ['christmas day', 1225],
  ['christmas eve', 1224],
  ['christmas', 1225],
  ['boxing day', 1226],
  ["new year's day", 101],
  ["new year's eve", 1231],
  ['new years day', 101],
  ['new years eve', 1231],
  ["valentine's day", 214],
  ['valentines day', 214],
  ['halloween', 1031],
])
