import { journalsLike } from '../../lexicon/publications.ts'
import type { AnalysedDocument, Sentence } from '../../model.ts'
import { shuffledBy } from '../../stable-hash.ts'
import { articleLabel } from './article-label.ts'
import { draft, type Rule } from './rule.ts'

const WANTED = 3
const LONGEST_NAME_WORDS = 6

// "A study published on Monday in the journal "
const PUBLISHED =
  /\b(?:study|paper|research|findings|results|report)\b[^.;]{0,80}\bpublished\b[^.;]{0,40}\b(?:journal|magazine) "?$/i
/** Well-known ones that the article does not speak of. */
function others(seed: string, table: string[], { text }: AnalysedDocument, key: string): string[] {
  const fitting = table.filter(
    (name) =>
      !text.includes(name.replace(/^The /, '')) && !key.includes(name) && !name.includes(key),
  )
  return shuffledBy(seed, fitting, (name) => name).slice(0, WANTED)
}

/** The name at the end of the capitalised words that follow: "Nature Climate Change". */
function nameAfter(sentence: Sentence, at: number): string | null {
  const [name = ''] =
    /^\p{Lu}\p{L}*(?: (?:(?:of|and|the|&) )*\p{Lu}\p{L}*)*/u.exec(sentence.reading.slice(at)) ?? []
  const words = name.split(' ')
  return name !== '' && words.length <= LONGEST_NAME_WORDS ? name : null
}

/** In which journal a study appeared. */
export const whichPublication: Rule = (document) =>
  document.sentences.slice(0, 12).flatMap((sentence) => {
    const mention = sentence.mentions.find(({ start }) =>
      PUBLISHED.test(sentence.reading.slice(0, start)),
    )
    const name = mention ? nameAfter(sentence, mention.start) : null
    const label = name && articleLabel(document, [name])
    if (!name || !label) return []
    return draft(document, {
      rule: 'which-journal',
      sentence,
      prompt: `Which journal published the study on which ${label} reports?`,
      distractors: others(document.id, journalsLike(name), document, name),
      answer: { kind: 'organization', text: name },
    })
  })
