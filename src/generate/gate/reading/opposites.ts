import { tag } from '../../analysis/tag.ts'
import { likeStem } from './like-words.ts'

// Words that tell the opposite of each other. What the ones say of the first party the others may
// say of the second: who buys something does not sell it, but somebody else does.
const CONVERSE = ['win lose', 'buy sell', 'lend borrow', 'teach learn', 'give receive']
const CONTRARY = [
  'accept refuse',
  'accept reject',
  'accept decline',
  'approve reject',
  'confirm deny',
  'admit deny',
  'support oppose',
  'praise criticise',
  'open close',
  'reopen close',
  'rise fall',
  'increase decrease',
  'grow shrink',
  'guilty innocent',
  'convict acquit',
  'convict acquitted',
  'convict clear',
  'guilty acquitted',
  'sentence acquitted',
  'found dissolve',
  'hire dismiss',
  'hire fire',
  'join leave',
  'arrive leave',
  'enter leave',
  'stay leave',
  'largest smallest',
  'highest lowest',
  'youngest oldest',
  'begin end',
  'start end',
  'start stop',
  'pass fail',
  'succeed fail',
  'allow ban',
  'allow forbid',
  'survive die',
  'profit loss',
  'include exclude',
  'appear disappear',
]

const bothWays = (rows: string[]) =>
  new Map(
    Object.entries(
      Object.groupBy(
        rows.flatMap((row) => {
          const [a = '', b = ''] = row.split(' ').map(likeStem)
          return [
            { a, b },
            { a: b, b: a },
          ]
        }),
        ({ a }) => a,
      ),
    ).map(([word, pairs = []]) => [word, pairs.map(({ b }) => b)] as const),
  )

const converses = bothWays(CONVERSE)
const contraries = bothWays(CONTRARY)

export interface Opposite {
  word: string
  /** As the passages have it. */
  told: string
  stem: string
  toldStem: string
  isConverse: boolean
}

const isName = (text: string) => /^\p{Lu}/u.test(text)

/** The words of a prompt of which the passages have only the opposite. */
export function oppositesIn(prompt: string, readings: string[]): Opposite[] {
  const words = readings
    .flatMap((reading) => tag(reading))
    .map(({ text }) => ({ text, stem: likeStem(text) }))
  const stems = new Set(words.map(({ stem }) => stem))
  return tag(prompt).flatMap(({ text: word, start }) => {
    const stem = likeStem(word)
    if ((isName(word) && start > 0) || stems.has(stem)) return []
    const isConverse = converses.has(stem)
    const opposite = new Set([...(converses.get(stem) ?? []), ...(contraries.get(stem) ?? [])])
    const told = words.find((one) => opposite.has(one.stem) && !isName(one.text))
    return told ? { word, told: told.text, stem, toldStem: told.stem, isConverse } : []
  })
}
