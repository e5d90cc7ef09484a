/** What a time expression in a sentence is worth, seen from a day; null where no date can be told. */
export const DATE_CASES = [
  { text: 'She left on Wednesday.', day: '2018-06-01', value: '2018-05-30' },
  { text: 'She left on Friday.', day: '2018-06-01', value: null, why: 'today or a week ago' },
  { text: 'She will leave on Wednesday.', day: '2018-06-01', value: '2018-06-06' },
  { text: 'She will leave on Friday.', day: '2018-06-01', value: '2018-06-01' },
  {
    text: 'On Wednesday, Ann Lee and her father are to travel.',
    day: '2018-06-01',
    value: '2018-06-06',
  },
  { text: 'On Wednesday, Ahmed Reed travelled.', day: '2018-06-01', value: '2018-05-30' },
  { text: 'They meet on Thursday, the mayor confirmed.', day: '2018-06-01', value: '2018-05-31' },
  {
    text: 'The two will meet on Thursday, the mayor confirmed.',
    day: '2018-06-01',
    value: '2018-06-07',
  },
  { text: 'She left last Friday.', day: '2018-06-01', value: '2018-05-25' },
  { text: 'Back in May, she left.', day: '2018-11-02', value: '2018-05' },
  { text: 'Back in May, she left.', day: '2019-02-02', value: '2018-05' },
  { text: 'She left in May.', day: '2018-05-30', value: '2018-05' },
  { text: 'She will leave in May.', day: '2018-11-02', value: '2019-05' },
  { text: 'She left on September 14.', day: '2015-09-22', value: '2015-09-14' },
  { text: 'The fair runs through March 11 this year.', day: '2007-03-05', value: '2007-03-11' },
  { text: 'She left in November 2016.', day: '2018-06-01', value: '2016-11' },
  { text: 'She has lived there since 1996.', day: '2018-06-01', value: '1996' },
  { text: 'It was published at 2:20 p.m. on May 30, 2018.', day: null, value: '2018-05-30' },
  { text: 'She left yesterday.', day: '2018-06-01', value: '2018-05-31' },
  { text: 'She left last month.', day: '2018-01-09', value: '2017-12' },
  { text: 'Last year, she left.', day: '2018-06-01', value: '2017' },
  { text: 'She left seventeen years ago.', day: '2017-07-21', value: '2000' },
  { text: 'She left in June.', day: null, value: '--06' },
  { text: 'She left on June 29.', day: null, value: '--06-29' },
  { text: 'She left on Wednesday.', day: null, value: null },
  { text: 'She left yesterday.', day: null, value: null },
  { text: 'She said, "I leave on Wednesday."', day: '2018-06-01', value: null, why: 'not her day' },
] as const

/** Sentences that give no date at all. */
export const NO_DATE_CASES = [
  'They may leave.',
  'They march for peace.',
  'A survey of 1709 schoolchildren was carried out.',
  'The band of the 1990s is back.',
  'He waited for decades.',
  'She left this week.',
  'She sat for two minutes.',
] as const
