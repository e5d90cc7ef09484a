/**
 * Common surnames, among the hundred that most people in the United States bear (Census Bureau,
 * Frequently Occurring Surnames from the 2010 Census,
 * https://www.census.gov/topics/population/genealogy/data/2010_surnames.html). Those that are also
 * words, places or given names are left out, as are those of other families of names, which
 * stand out beside an English given name.
 */
export const SURNAMES =
  `Johnson Williams Jones Davis Wilson Anderson Thompson Harris Robinson Nelson Campbell Mitchell
Roberts Phillips Evans Edwards Collins Morris Murphy Peterson Richardson Watson Bennett Hughes
Sanders Myers Adams Barnes Bryant Coleman Henderson Jenkins Kennedy Patterson Powell Reynolds
Simmons Sullivan`.split(/\s+/)
