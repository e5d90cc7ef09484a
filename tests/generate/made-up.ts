/** Made-up articles for the tests. */
import type { CorpusDocument } from '../../src/generate/model.ts'
import { analyse, analyseDocument } from '../../src/generate/steps/analyse.ts'

export const source = (
  id: string,
  text: string,
  more: Partial<CorpusDocument> = {},
): CorpusDocument => ({
  id,
  file: `${id}.txt`,
  title: 'A made-up article',
  show: 'passages',
  text,
  ...more,
})

export const article = (text: string, more: Partial<CorpusDocument> = {}) =>
  analyseDocument(source('doc', text, more))

export const corpusOf = (...documents: CorpusDocument[]) => analyse(documents)

export const BRIDGE = source(
  'bridge',
  `New footbridge opens over Tarn harbour

Tuesday, 14 March 2023

Mayor Ingrid Halvorsen met architect Tomas Berg in Tarn on Saturday to open the footbridge.
“Two halves of our town are joined for the first time in a century,” Halvorsen said. “My grandmother had to row.”
Its architect, Tomas Berg, won the Aalto Medal in 2019 for a library in Bergen.
Berg, 58, left Tarn in 1983.
Founded in 1921, the Norvik Group employs 4,300 people.
Anna Dahl, the chief engineer of the Norvik Group, told reporters that it was a hard job.
Nine fishermen from Tarn drowned in the storm of 1962.
The researchers found that rust caused 46 percent of damage to footbridges.
Sign up for our daily newsletter!
`,
  { title: 'New footbridge opens over Tarn harbour' },
)
