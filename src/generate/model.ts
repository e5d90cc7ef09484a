/** What the steps of the generator hand on to each other. */
import type { TextView } from '../citation/text-view.ts'
import type {
  Answer,
  Citation,
  CorpusEntry,
  DateValue,
  Difficulty,
  Dissent,
  Question,
} from '../schemas.ts'

/** A document with what `corpus.json` knows of it. `text` is the file's text, unaltered. */
export type CorpusDocument = CorpusEntry & { text: string }

/**
 * What a line of a document is. Only `article` is asked about. `publication` says when the article
 * appeared and may be cited; `boilerplate` (navigation, credits, promotion) is never cited.
 */
export type LineKind = 'title' | 'article' | 'heading' | 'publication' | 'boilerplate'

export interface Line {
  /** Code points of the document's text. */
  start: number
  end: number
  text: string
  kind: LineKind
}

export type NameKind = 'person' | 'place' | 'organization' | 'other'
export type Sex = 'female' | 'male' | null

export interface Name {
  kind: NameKind
  /** The name as the document gives it in full most often. */
  full: string
  /** Every form that the document uses, `full` among them. */
  forms: string[]
  sex: Sex
  mentions: number
}

/** Where a name stands in a sentence's `reading`. */
export interface Mention {
  name: Name
  text: string
  start: number
  end: number
}

/** A time expression in a sentence's `reading`; `value` is null where no date can be told. */
export interface TimeExpression {
  text: string
  start: number
  end: number
  value: DateValue | null
}

/** A number with what it counts: `unit` is singular, or null. Positions are of the `reading`. */
export interface Amount {
  text: string
  start: number
  end: number
  number: number
  unit: string | null
}

export interface Sentence {
  document: string
  /** Code points of the document's text. */
  start: number
  end: number
  text: string
  /** The normalised view of `text`, on which all rules work. */
  reading: string
  line: number
  mentions: Mention[]
  times: TimeExpression[]
  amounts: Amount[]
}

/** Words that someone said, as their sentence's reading has them, without the quotation marks. */
export interface Quotation {
  sentence: Sentence
  words: string
  speaker: Name
  /** The sentence that names the speaker: the same one, or an earlier one of its paragraph. */
  named: Sentence
}

/** Someone's age, in years, as of the document. */
export interface Age {
  sentence: Sentence
  person: Name
  number: number
}

export type AnalysedDocument = CorpusDocument & {
  view: TextView
  lines: Line[]
  /** Sentences of the article. */
  sentences: Sentence[]
  names: Name[]
  quotations: Quotation[]
  ages: Age[]
  /** The day from which relative dates count: `2018-05-30`, or null if the document shows none. */
  anchor: string | null
}

export interface AnalysedCorpus {
  documents: AnalysedDocument[]
  byId: ReadonlyMap<string, AnalysedDocument>
}

/** A question on its way to the gate. */
export interface Draft {
  id: string
  /** The document whose file of the bank it belongs to. */
  document: string
  origin: Question['origin']
  prompt: string
  answer: Answer
  distractors: string[]
  citations: Citation[]
  dissents: Dissent[]
  /** Quotations of a recorded proposal that no document holds. */
  missing: string[]
  difficulty?: Difficulty | undefined
  category?: string | undefined
  tags?: string[] | undefined
}

export interface Rejection {
  id: string
  document: string
  origin: Question['origin']
  reason: string
  detail: string
}
