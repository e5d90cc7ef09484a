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
  /** The stems of the words that tell what it is about. */
  content: ReadonlySet<string>
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

export type PhraseKind = NameKind | 'time' | 'money' | 'number' | 'duration' | 'pronoun' | 'noun'

/** A noun phrase of a sentence, as its reading has it between `start` and `end`. */
export interface Phrase {
  text: string
  start: number
  end: number
  /** What it is, told by its head: "the mayor of Tarn" is a noun, "Mayor Ann Lee" a person. */
  kind: PhraseKind
  /** The last word before "of", "in" and so on, in lower case and singular: "mayor". */
  head: string
  /**
   * The name that the phrase is, with or without an article, a title or a role. For "she" and "it" it
   * is the name that the sentence before gives, if that leaves no choice.
   */
  name: Name | null
}

export type PartRole =
  | 'object'
  | 'agent'
  | 'place'
  | 'time'
  | 'amount'
  | 'outlet'
  | 'purpose'
  | 'other'

/** What follows the verb, or stands before the subject: "the harbour", "in Tarn", "on Tuesday". */
export interface FramePart {
  role: PartRole
  /** "in" of "in Tarn"; empty for an object or a bare "yesterday". */
  preposition: string
  /** Without its preposition. */
  phrase: Phrase
  /** The whole part, its preposition too. */
  text: string
  start: number
  end: number
  /** It stands before the subject. */
  isLead: boolean
}

export interface FrameVerb {
  /** `meet`, `be` */
  lemma: string
  past: string
  participle: string
  /** The verb with its auxiliaries, as the reading has it: "was not questioned". */
  text: string
  start: number
  end: number
  tense: 'past' | 'perfect' | 'pluperfect' | 'present' | 'future'
  voice: 'active' | 'passive'
}

/**
 * A fact as a sentence tells it: who did what to whom, when, where, how much, and who says so. A
 * sentence may hold several. Positions are of the sentence's reading.
 */
export interface Frame {
  sentence: Sentence
  /** The sentence that names the subject: the same one, or the one before if it is a pronoun here. */
  named: Sentence
  subject: Phrase
  verb: FrameVerb
  /** What the verb is done to, or what a subject is: the first part with the role `object`. */
  object: Phrase | null
  /** All that goes with the verb, the object too, in the reading's order. */
  parts: FramePart[]
  /** The name or noun phrase that is said to have said so. */
  source: Phrase | null
  polarity: 'positive' | 'negative'
  /** Told as a fact, told by a source, still to come, or only possible ("could", "reportedly"). */
  certainty: 'stated' | 'reported' | 'future' | 'possible'
  form: 'main' | 'relative' | 'participle'
  /** From the subject or the first part to the last. */
  start: number
  end: number
  /** All of the clause was read: its parts leave nothing out before its end. */
  isWhole: boolean
}

export type AnalysedDocument = CorpusDocument & {
  view: TextView
  lines: Line[]
  /** Sentences of the article. */
  sentences: Sentence[]
  names: Name[]
  quotations: Quotation[]
  ages: Age[]
  /** What its sentences tell, in their order. */
  frames: Frame[]
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
