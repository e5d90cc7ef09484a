import { cite } from '../../../citation/cite.ts'
import type { Answer } from '../../../schemas.ts'
import type { AnalysedDocument, Draft, Sentence } from '../../model.ts'
import { descriptionsIn } from './descriptions.ts'
import { stableHash } from '../../stable-hash.ts'

const LONGEST_DOCUMENT_ID = 50

/** Makes questions of one form from a document. It abstains wherever it is not sure. */
export type Rule = (document: AnalysedDocument) => Draft[]

export interface Asked {
  rule: string
  sentence: Sentence
  /** Which answer of its kind in the sentence, from 0. */
  ordinal?: number
  prompt: string
  answer: Omit<Answer, 'aliases' | 'value'> & Partial<Answer>
  /** Wrong answers, where the rule knows them better than the step that makes them. */
  distractors?: string[]
  /** Passages that are needed beside the sentence. */
  also?: { start: number; end: number }[]
}

/** The first sentences that name what the prompt names and none of the cited passages does. */
function namingOf(
  prompt: string,
  cited: { start: number; end: number }[],
  document: AnalysedDocument,
): Sentence[] {
  const { names, sentences, title } = document
  const needed = names
    .filter(({ full }) => full.includes(' ') && prompt.includes(full) && !title.includes(full))
    .flatMap((name) => {
      const naming = sentences.filter(({ mentions }) => mentions.some((one) => one.name === name))
      const isCited = naming.some(({ start }) =>
        cited.some((one) => one.start <= start && start < one.end),
      )
      return isCited ? [] : (naming[0] ?? [])
    })
  const described = descriptionsIn(document)
    .filter(({ gloss, sentence }) => {
      const isCited = cited.some(
        ({ start, end }) => start <= sentence.start && sentence.start < end,
      )
      return prompt.includes(gloss.replace(/,$/, '')) && !isCited
    })
    .map(({ sentence }) => sentence)
  return [...new Set([...needed, ...described])]
}

/**
 * A draft whose id is made of its document, its rule and its sentence, so that neither another
 * wording of the prompt nor another key changes it.
 */
export function draft(document: AnalysedDocument, asked: Asked): Draft {
  const { rule, sentence, ordinal = 0, prompt, answer, distractors = [], also = [] } = asked
  const hash = stableHash(sentence.reading.toLowerCase()).toString(16).padStart(8, '0')
  const home = document.id.slice(0, LONGEST_DOCUMENT_ID).replace(/-$/, '')
  return {
    id: `${home}-${rule}-${hash}${ordinal > 0 ? `-${ordinal + 1}` : ''}`,
    document: document.id,
    origin: 'rules',
    prompt,
    answer: { aliases: [], value: null, ...answer },
    distractors,
    citations: [sentence, ...also, ...namingOf(prompt, [sentence, ...also], document)].map(
      ({ start, end }) => cite(document.id, document.view, start, end),
    ),
    dissents: [],
    missing: [],
  }
}
