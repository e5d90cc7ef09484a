/**
 * Well-known journals and news outlets, chosen by hand, as wrong answers where a story names one. One
 * that the article speaks of is never used.
 */
export const JOURNALS = [
  'Nature',
  'Science',
  'Nature Communications',
  'Science Advances',
  'The Lancet',
  'The New England Journal of Medicine',
  'Scientific Reports',
  'PLOS ONE',
  'BMJ',
  'Physical Review Letters',
]

export const OUTLETS = [
  'The New York Times',
  'The Washington Post',
  'The Guardian',
  'The Daily Telegraph',
  'USA Today',
  'The Independent',
  'The Times',
  'Financial Times',
  'The Wall Street Journal',
  'Los Angeles Times',
]
