/**
 * Well-known publications, as wrong answers where a story names one: scientific journals by their
 * rank in Google Scholar Metrics (https://scholar.google.com/citations?view_op=top_venues), news
 * outlets of the Reuters Institute's Digital News Report 2023
 * (https://reutersinstitute.politics.ox.ac.uk/digital-news-report/2023).
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
