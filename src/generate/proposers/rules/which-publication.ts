import { normalise } from '../../../citation/normalise.ts'
import { JOURNALS, OUTLETS } from '../../lexicon/publications.ts'
import type { AnalysedDocument, Mention, Sentence } from '../../model.ts'
import { shuffledBy } from '../../stable-hash.ts'
import { articleLabel, reportLabel } from './article-label.ts'
import { isTelling } from './naming.ts'
import { draft, type Rule } from './rule.ts'

const WANTED = 3
const LONGEST_NAME_WORDS = 6

// "A study published on Monday in the journal "
const PUBLISHED =
  /\b(?:study|paper|research|findings|results|report)\b[^.;]{0,80}\bpublished\b[^.;]{0,40}\b(?:journal|magazine) "?$/i
// "told the Tarn Courier", "told the Belgian newspaper "
const TOLD =
  /^ (?:told|said to|wrote in) (?:[Tt]he (?:\p{Lu}?\p{Ll}+ )?(?:newspaper|magazine|broadcaster|website|news agency|daily) |the )?$/u
const NAMED_LIKE_ONE =
  /^The \p{Lu}|\b(?:Times|Post|News|Herald|Tribune|Journal|Magazine|Gazette|Guardian|Telegraph|Courier|Ledger|Chronicle|Observer|Mail|Star|Sun|Mirror|Globe|Press|Weekly|Daily|Radio|TV|BBC|CNN|CNBC|NPR|NBC|CBS|ABC|AFP|Reuters|Bloomberg)\b/u

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

const journals: Rule = (document) =>
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
      distractors: others(document.id, JOURNALS, document, name),
      answer: { kind: 'organization', text: name },
    })
  })

/** "Kim Lee told the Tarn Courier" */
function toldTo({ reading, mentions }: Sentence): { speaker: Mention; outlet: Mention } | null {
  for (const [at, outlet] of mentions.entries()) {
    const speaker = mentions[at - 1]
    if (!speaker || speaker.name.kind !== 'person' || outlet.name.kind === 'person') continue
    const between = reading.slice(speaker.end, outlet.start)
    // A key without its article beside options that have theirs gives itself away.
    const isNamed =
      NAMED_LIKE_ONE.test(outlet.text) ||
      /newspaper|magazine|broadcaster|website|agency|daily/.test(between)
    if (TOLD.test(between) && isNamed) return { speaker, outlet }
  }
  return null
}

const outlets: Rule = (document) => {
  const asked = new Set<string>()
  return document.sentences.flatMap((sentence) => {
    const told = toldTo(sentence)
    if (!told || !isTelling(told.speaker.name, document)) return []
    const { full } = told.speaker.name
    const key = told.outlet.text
    const title = normalise(document.title).text
    const label =
      articleLabel(document, [key]) ?? (title.includes(full) ? reportLabel(document) : null)
    if (asked.has(full) || label === null) return []
    asked.add(full)
    return draft(document, {
      rule: 'which-outlet',
      sentence,
      prompt: `According to ${label}, which news outlet did ${full} speak to?`,
      distractors: others(document.id, OUTLETS, document, key),
      answer: {
        kind: 'organization',
        text: key,
        aliases: told.outlet.name.forms.filter((form) => form !== key),
      },
    })
  })
}

/** In which journal a study appeared, and to which outlet somebody spoke. */
export const whichPublication: Rule = (document) => [...journals(document), ...outlets(document)]
