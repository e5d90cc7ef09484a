import { isSameNameAcross } from '../../analysis/name-match.ts'
import type { AnalysedCorpus, Name } from '../../model.ts'
import { stem } from './stem.ts'
import type { Relation } from './relations.ts'

/** Who did something to whom. */
interface Deed {
  agent: Name
  patient: Name
  head: string
}

// If Ann met Tom, Tom met Ann.
const MUTUAL = new Set('meet talk speak discuss face play marry fight'.split(' ').map(stem))

/** The deeds among the relations of one text: those whose verb has both. */
function deedsOf(relations: Relation[]): Deed[] {
  const patients = relations.filter(({ role }) => role === 'patient')
  return relations
    .filter(({ role }) => role === 'agent')
    .flatMap(({ name: agent, head, at }) =>
      patients
        .filter((one) => one.at === at && one.name !== agent && !MUTUAL.has(head))
        .map(({ name: patient }) => ({ agent, patient, head })),
    )
}

/** A deed of a prompt that the cited sentences tell the other way round, and never as it is. */
export function reversedDeed(
  asked: Relation[],
  told: Relation[][],
  corpus: AnalysedCorpus,
): Deed | undefined {
  const known = told.flatMap(deedsOf)
  const isSame = (a: Name, b: Name) => isSameNameAcross(corpus, a, b)
  return deedsOf(asked).find(({ agent, patient, head }) => {
    const alike = known.filter((one) => one.head === head)
    const isTold = alike.some((one) => isSame(one.agent, agent) && isSame(one.patient, patient))
    return !isTold && alike.some((one) => isSame(one.agent, patient) && isSame(one.patient, agent))
  })
}
