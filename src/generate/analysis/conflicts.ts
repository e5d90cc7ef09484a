import type { Dissent } from '../../schemas.ts'
import type { Age, AnalysedCorpus, AnalysedDocument, Sentence } from '../model.ts'
import { hasAged } from './ages.ts'
import { collide, type Collision, type Slot } from './collide.ts'
import { ONCE_VERBS } from '../lexicon/events.ts'
import { isSameNameAcross } from './name-match.ts'
import { type Telling, tellingsIn } from './tellings.ts'

/** What one of two passages says. */
export interface Side {
  document: AnalysedDocument
  sentence: Sentence
  text: string
  value: Dissent['value']
}

/** Two passages that cannot both be right. */
export interface Conflict {
  slot: Slot | 'age'
  /** What it is about, for an editor: "open, Tarn Bridge". */
  event: string
  sides: [Side, Side]
}

/** Of an event that very many sentences tell, these many are compared with the others. */
const MOST_COMPARED = 40

/** Where a telling is looked up: by its verb, a name, and one thing more. Few share these by chance. */
function placesOf({ verb, anchors, time }: Telling): string[] {
  const names = [...anchors].filter(([, name]) => name !== null).map(([anchor]) => anchor)
  // The year may stand for the second thing, and what happens once needs none.
  const year = time?.value && !time.value.startsWith('--') ? [`@${time.value.slice(0, 4)}`] : []
  const once = ONCE_VERBS.has(verb) ? ['@once'] : []
  const pairs = names.flatMap((name) =>
    [...anchors.keys(), ...year, ...once]
      .filter((other) => other !== name)
      .map((other) => [name, other].toSorted().join('|')),
  )
  return [...new Set(pairs)].map((pair) => `${verb}|${pair}`)
}

const valueOf = (value: Collision['values'][number]): Dissent['value'] =>
  value === null || typeof value === 'string' ? value : { number: value.number, unit: value.unit }

function eventOf(a: Telling, b: Telling): string {
  const names = [...a.anchors.values()].filter(
    (name) => name !== null && b.document.names.some((other) => other.full === name.full),
  )
  return [a.verb, ...new Set(names.map((name) => name?.full))].join(', ')
}

function toldOtherwise(corpus: AnalysedCorpus): Conflict[] {
  const index = new Map<string, Telling[]>()
  const conflicts: Conflict[] = []
  for (const telling of corpus.documents.flatMap(tellingsIn)) {
    const compared = new Set<Telling>()
    for (const place of placesOf(telling)) {
      const others = index.get(place) ?? []
      for (const other of others) compared.add(other)
      if (others.length < MOST_COMPARED) index.set(place, [...others, telling])
    }
    for (const other of compared) {
      const collision = other.sentence === telling.sentence ? null : collide(corpus, other, telling)
      if (!collision) continue
      const side = ({ document, sentence }: Telling, at: 0 | 1): Side => ({
        document,
        sentence,
        text: collision.texts[at],
        value: valueOf(collision.values[at]),
      })
      conflicts.push({
        slot: collision.slot,
        event: eventOf(other, telling),
        sides: [side(other, 0), side(telling, 1)],
      })
    }
  }
  return conflicts
}

type AgeOf = Age & { document: AnalysedDocument }

const ageSide = ({ document, sentence, number }: AgeOf): Side => ({
  document,
  sentence,
  text: String(number),
  value: { number, unit: 'year' },
})

function agesApart(corpus: AnalysedCorpus): Conflict[] {
  const ages = corpus.documents.flatMap((document) =>
    document.ages.map((age): AgeOf => ({ ...age, document })),
  )
  const bySurname = Map.groupBy(ages, ({ person }) => person.full.split(' ').at(-1) ?? '')
  return [...bySurname.values()].flatMap((alike) =>
    alike.flatMap((a, at) =>
      alike
        .slice(at + 1, at + 1 + MOST_COMPARED)
        .flatMap((b): Conflict[] =>
          a.number !== b.number &&
          isSameNameAcross(corpus, a.person, b.person) &&
          !hasAged(a.document, b.document, b.number - a.number)
            ? [{ slot: 'age', event: a.person.full, sides: [ageSide(a), ageSide(b)] }]
            : [],
        ),
    ),
  )
}

const found = new WeakMap<AnalysedCorpus, Conflict[]>()

/** The facts of a corpus that collide: between two documents, or within one. */
export function conflictsIn(corpus: AnalysedCorpus): Conflict[] {
  const known = found.get(corpus)
  if (known) return known
  const conflicts = [...toldOtherwise(corpus), ...agesApart(corpus)]
  found.set(corpus, conflicts)
  return conflicts
}

/** A conflict as one of its two passages sees it. */
export interface Contradiction {
  side: Side
  other: Side
}

const bySide = new WeakMap<AnalysedCorpus, Map<string, Contradiction[]>>()

function indexed(corpus: AnalysedCorpus): Map<string, Contradiction[]> {
  const contradictions = conflictsIn(corpus).flatMap(({ sides: [a, b] }) => [
    { side: a, other: b },
    { side: b, other: a },
  ])
  const index = Map.groupBy(contradictions, ({ side }) => side.document.id)
  bySide.set(corpus, index)
  return index
}

/** What contradicts the passages of a document. */
export const contradictionsOf = (corpus: AnalysedCorpus, document: string): Contradiction[] =>
  (bySide.get(corpus) ?? indexed(corpus)).get(document) ?? []
