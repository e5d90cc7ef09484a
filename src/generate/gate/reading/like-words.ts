import { stem } from './stem.ts'

// Words of news that tell the same of the same parties: who defeats somebody beats them. None of them
// tells it the other way round, as "sell" does for "buy".
const ALIKE = [
  'beat defeat',
  'buy purchase acquire',
  'found establish',
  'hire employ recruit',
  'praise laud hail commend',
  'criticise criticize condemn slam denounce',
  'arrest detain',
  'steal rob theft',
  'rescue save',
  'kill murder',
  'teach train coach',
  'help assist aid',
  'support back endorse',
  'write penned author',
  'build construct',
  'fund finance',
  'chair chairman chairwoman chairperson',
  'name appoint',
  'urge lobby plead beg petition request seek appeal advocate pressure',
  'pardon release free clemency commute',
  'prison prisoner jail imprison inmate',
  'story plight',
]

const byStem = new Map(
  ALIKE.flatMap((row) => {
    const stems = row.split(' ').map(stem)
    return stems.map((one) => [one, stems[0] ?? one] as const)
  }),
)

/** What the forms of a word, and words of the same meaning, have in common. */
export const likeStem = (word: string): string => {
  const own = stem(word)
  return byStem.get(own) ?? own
}
