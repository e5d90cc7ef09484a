import { normalise } from '../../../citation/normalise.ts'
import { overlap } from '../../analysis/overlap.ts'
import type { Citation } from '../../../schemas.ts'
import type { AnalysedCorpus, AnalysedDocument, Name, Sentence } from '../../model.ts'

/** What a question cites: `reading` has the whole sentences, as half a one may lack its subject. */
export interface Passage {
  citation: Citation
  document: AnalysedDocument
  sentences: Sentence[]
  reading: string
}

/** The cited passages that stand in a document of the corpus. */
export const passagesOf = (citations: Citation[], { byId }: AnalysedCorpus): Passage[] =>
  citations.flatMap((citation) => {
    const document = byId.get(citation.document)
    if (!document) return []
    const sentences = document.sentences.filter((sentence) => overlap(sentence, citation))
    const readings = sentences.map(({ reading }) => reading)
    const reading = [normalise(citation.exact).text, ...readings].join('\n')
    return { citation, document, sentences, reading }
  })

/** The names that passages mention, each once. */
export const namesOf = (passages: Passage[]): Name[] => [
  ...new Set(
    passages.flatMap(({ sentences }) =>
      sentences.flatMap(({ mentions }) => mentions.map(({ name }) => name)),
    ),
  ),
]
