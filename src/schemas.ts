/**
 * Every shape that crosses a boundary: files, HTTP, KV. One schema gives the type, the validation
 * and the API description. Types and schemas share a name.
 */
import * as v from 'valibot'
import './messages.ts'

const text = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** Lower-case words joined by hyphens: ids of documents, categories and quizzes. */
export const Slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Use lower-case letters, digits and single hyphens.'),
  v.maxLength(80),
)
export type Slug = v.InferOutput<typeof Slug>

/**
 * A date at the precision that the source gives: ISO 8601 `2018-05-30`, `2018-05` or `2018`; where
 * no year can be told, XML Schema's gMonth `--05` and gMonthDay `--05-30`
 * (https://www.w3.org/TR/xmlschema11-2/#gMonth).
 */
export const DateValue = v.pipe(
  v.string(),
  v.regex(
    /^(?:\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?|--(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)$/,
    'Use an ISO 8601 date: 2018-05-30, 2018-05 or 2018.',
  ),
)
export type DateValue = v.InferOutput<typeof DateValue>

/** An amount with what it counts: `{ number: 5, unit: "hour" }`. `unit` is singular, or null. */
export const NumberValue = v.strictObject({
  number: v.pipe(v.number(), v.finite()),
  unit: v.nullable(text(40)),
})
export type NumberValue = v.InferOutput<typeof NumberValue>

const Time = v.pipe(v.string(), v.isoTimestamp(), v.description('RFC 3339, UTC'))
const Day = v.pipe(v.string(), v.isoDate(), v.description('A UTC day, 2026-05-30'))

// Documents and their passages

/**
 * A passage of a document: a W3C Web Annotation TextQuoteSelector and TextPositionSelector in one
 * (https://www.w3.org/TR/annotation-model/#selectors). `start` and `end` count Unicode code points
 * of the document's text, from 0, end excluded; `exact` is always the very slice.
 */
export const Citation = v.strictObject({
  document: Slug,
  exact: v.pipe(v.string(), v.minLength(1)),
  prefix: v.string(),
  suffix: v.string(),
  start: count,
  end: count,
})
export type Citation = v.InferOutput<typeof Citation>

/** A citation whose passage says otherwise, with what it says (`text`) and its normalised value. */
export const Dissent = v.strictObject({
  ...Citation.entries,
  text: text(200),
  value: v.nullable(v.union([DateValue, NumberValue])),
})
export type Dissent = v.InferOutput<typeof Dissent>

/** What is known of a document: one entry of `corpus/corpus.json`. */
export const CorpusEntry = v.object({
  id: Slug,
  file: v.pipe(
    v.string(),
    v.regex(
      /^[^/\\]+\.(?:txt|md|html?|pdf)$/i,
      'Name a .txt, .md, .html or .pdf file in the same folder.',
    ),
  ),
  title: text(300),
  publisher: v.optional(text(100)),
  published: v.optional(v.pipe(v.string(), v.isoDate())),
  url: v.optional(
    v.pipe(v.string(), v.url(), v.regex(/^https?:/i, 'Use an http or https address.')),
  ),
  licence: v.optional(text(100)),
  show: v.optional(v.picklist(['passages', 'full']), 'passages'),
  evidence: v.optional(
    v.partial(v.strictObject({ publisher: Citation, published: Citation, url: Citation })),
  ),
})
export type CorpusEntry = v.InferOutput<typeof CorpusEntry>

/** As it may be written down: an entry without an id gets one from its file's name. */
export const ListedEntry = v.object({ ...CorpusEntry.entries, id: v.optional(Slug) })
export type ListedEntry = v.InferOutput<typeof ListedEntry>

export const Passage = v.strictObject({ start: count, end: count, text: v.string() })
export type Passage = v.InferOutput<typeof Passage>

/** A document as the Worker shows it. `passages` are the cited paragraphs, or all (`show: full`). */
export const Document = v.strictObject({
  id: Slug,
  title: v.string(),
  publisher: v.nullable(v.string()),
  published: v.nullable(v.string()),
  url: v.nullable(v.string()),
  licence: v.nullable(v.string()),
  show: v.picklist(['passages', 'full']),
  questions: count,
  passages: v.array(Passage),
})
export type Document = v.InferOutput<typeof Document>

export const DocumentSummary = v.omit(Document, ['passages'])
export type DocumentSummary = v.InferOutput<typeof DocumentSummary>

// Questions

export const AnswerKind = v.picklist([
  'person',
  'place',
  'organization',
  'date',
  'number',
  'boolean',
  'text',
])
export type AnswerKind = v.InferOutput<typeof AnswerKind>

export const Answer = v.strictObject({
  kind: AnswerKind,
  text: text(200),
  value: v.nullable(v.union([DateValue, NumberValue])),
  aliases: v.array(text(200)),
})
export type Answer = v.InferOutput<typeof Answer>

export const Difficulty = v.picklist(['easy', 'medium', 'hard'])
export type Difficulty = v.InferOutput<typeof Difficulty>

/** A wrong option with the passage that says what it is in truth: shown after an answer, never before. */
export const WhyWrong = v.strictObject({ option: text(200), citation: Citation })
export type WhyWrong = v.InferOutput<typeof WhyWrong>

export const Question = v.strictObject({
  id: Slug,
  prompt: text(400),
  answer: Answer,
  distractors: v.pipe(v.array(text(200)), v.minLength(1), v.maxLength(3)),
  citations: v.pipe(v.array(Citation), v.minLength(1)),
  dissents: v.array(Dissent),
  whyWrong: v.optional(v.array(WhyWrong)),
  difficulty: Difficulty,
  category: Slug,
  tags: v.array(Slug),
  origin: v.picklist(['rules', 'recorded', 'model']),
})
export type Question = v.InferOutput<typeof Question>

/** One file of `questions/`. */
export const QuestionFile = v.strictObject({ document: Slug, questions: v.array(Question) })
export type QuestionFile = v.InferOutput<typeof QuestionFile>

/** A quotation that an editor writes down; the generator finds its position. */
export const Quote = v.strictObject({
  document: v.optional(Slug),
  exact: v.pipe(v.string(), v.minLength(1)),
  prefix: v.optional(v.string()),
  suffix: v.optional(v.string()),
})
export type Quote = v.InferOutput<typeof Quote>

/** A question that a person or a model wrote: one entry of `corpus/proposals/<document>.json`. */
export const Proposal = v.strictObject({
  id: Slug,
  prompt: text(400),
  answer: v.strictObject({
    kind: AnswerKind,
    text: text(200),
    value: v.optional(v.nullable(Answer.entries.value), null),
    aliases: v.optional(v.array(text(200)), []),
  }),
  distractors: v.optional(v.pipe(v.array(text(200)), v.maxLength(3))),
  citations: v.pipe(v.array(Quote), v.minLength(1)),
  dissents: v.optional(
    v.array(
      v.strictObject({
        ...Quote.entries,
        text: text(200),
        value: v.optional(v.nullable(Dissent.entries.value), null),
      }),
    ),
    [],
  ),
  difficulty: v.optional(Difficulty),
  category: v.optional(Slug),
  tags: v.optional(v.array(Slug)),
  origin: v.optional(v.picklist(['recorded', 'model']), 'recorded'),
  /** Which model wrote it, and on which day. */
  model: v.optional(v.strictObject({ name: text(200), date: v.pipe(v.string(), v.isoDate()) })),
})
export type Proposal = v.InferOutput<typeof Proposal>

export const ProposalFile = v.strictObject({ document: Slug, proposals: v.array(Proposal) })
export type ProposalFile = v.InferOutput<typeof ProposalFile>

const editOf = { id: Slug, why: v.optional(text(300)) }

/**
 * What an editor does to a question, whoever proposed it: one entry of `corpus/edits.json`. The gate
 * judges a reworded or pinned question as any other.
 */
export const Edit = v.variant('action', [
  v.pipe(
    v.strictObject({
      ...editOf,
      action: v.literal('reword'),
      prompt: v.optional(text(400)),
      answer: v.optional(text(200)),
      aliases: v.optional(v.array(text(200))),
      distractors: v.optional(v.pipe(v.array(text(200)), v.maxLength(3))),
    }),
    v.check(
      ({ prompt, answer, aliases, distractors }) =>
        [prompt, answer, aliases, distractors].some((field) => field !== undefined),
      'Say what to reword: prompt, answer, aliases or distractors.',
    ),
  ),
  v.strictObject({ ...editOf, action: v.literal('reject'), why: text(300) }),
  v.strictObject({ ...editOf, action: v.literal('pin') }),
])
export type Edit = v.InferOutput<typeof Edit>

export const EditFile = v.strictObject({ edits: v.array(Edit) })
export type EditFile = v.InferOutput<typeof EditFile>

/**
 * A named set of questions. `longest` is the length of the longest game: one game leaves out what
 * the passages of its other questions give away. The daily quiz has other questions every UTC day.
 */
export const Quiz = v.strictObject({
  id: Slug,
  title: v.string(),
  kind: v.picklist(['all', 'daily', 'document', 'category']),
  questions: count,
  longest: count,
})
export type Quiz = v.InferOutput<typeof Quiz>

// Verdicts

export const VerdictName = v.picklist(['correct', 'incorrect', 'prompt'])
export type VerdictName = v.InferOutput<typeof VerdictName>

/** Why a verdict was given. A closed list: clients may switch on it. */
export const Reason = v.picklist([
  'chosen_key',
  'chosen_distractor',
  'same_text',
  'accepted_alias',
  'same_date',
  'same_number',
  'same_person',
  'same_place',
  'same_acronym',
  'same_title',
  'same_words',
  'same_meaning',
  'all_parts',
  'more_precise',
  'quotes_source',
  'less_precise',
  'first_name_only',
  'some_parts',
  'stated_by_dissenting_source',
  'different_date',
  'different_number',
  'other_unit',
  'other_person',
  'other_place',
  'other_name',
  'other_candidate',
  'opposite',
  'negated',
  'several_answers',
  'wrong_part',
  'no_answer',
  'too_long',
  'different',
])
export type Reason = v.InferOutput<typeof Reason>

/** The judge's word on one answer. While `verdict` is `prompt`, the key and its passages are withheld. */
export const Verdict = v.strictObject({
  verdict: VerdictName,
  reason: Reason,
  explanation: v.pipe(v.string(), v.description('One sentence for a person')),
  answer: v.nullable(v.pick(Answer, ['kind', 'text', 'value'])),
  citations: v.array(Citation),
  dissents: v.array(Dissent),
  whyWrong: v.optional(v.array(WhyWrong)),
})
export type Verdict = v.InferOutput<typeof Verdict>

// Questions over HTTP

/** A question without its key. `options` come in an order that says nothing. */
export const OpenQuestion = v.strictObject({
  id: Slug,
  prompt: v.string(),
  kind: AnswerKind,
  options: v.array(v.string()),
  difficulty: Difficulty,
  category: Slug,
})
export type OpenQuestion = v.InferOutput<typeof OpenQuestion>

/** A question with its key: what `include=answer` asks for. */
export const KeyedQuestion = v.strictObject({
  ...OpenQuestion.entries,
  tags: v.array(Slug),
  origin: Question.entries.origin,
  answer: Answer,
  citations: v.array(Citation),
  dissents: v.array(Dissent),
  whyWrong: v.optional(v.array(WhyWrong)),
})
export type KeyedQuestion = v.InferOutput<typeof KeyedQuestion>

/** A whole number as a query string or form sends it. */
export const wholeNumber = (min: number, max: number) =>
  v.pipe(
    v.string(),
    v.regex(/^\d{1,6}$/, 'Use a whole number.'),
    v.transform(Number),
    v.number(),
    v.integer(),
    v.minValue(min),
    v.maxValue(max),
  )

export const QuestionQuery = v.strictObject({
  quiz: v.optional(Slug, 'all'),
  difficulty: v.optional(Difficulty),
  kind: v.optional(AnswerKind),
  limit: v.optional(wholeNumber(1, 50), '10'),
  seed: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(100))),
  include: v.optional(v.literal('answer')),
})
export type QuestionQuery = v.InferOutput<typeof QuestionQuery>

export const IncludeQuery = v.pick(QuestionQuery, ['include'])

/** What a player submits. Longer than any answer needs to be; the judge has a limit of its own. */
export const Submission = v.pipe(v.string(), v.maxLength(1000), v.regex(/\S/, 'Give an answer.'))

export const CheckRequest = v.strictObject({ answer: Submission })

// Games

/** How a game is answered: from options, by typing, or from options against the clock. */
export const Mode = v.picklist(['choice', 'typed', 'timed'])
export type Mode = v.InferOutput<typeof Mode>

export const GameRequest = v.strictObject({
  quiz: v.optional(Slug, 'all'),
  length: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)), 10),
  mode: v.optional(Mode, 'choice'),
  difficulty: v.optional(Difficulty),
})
export type GameRequest = v.InferOutput<typeof GameRequest>

export const AnswerRequest = v.strictObject({ question: Slug, answer: Submission })
export type AnswerRequest = v.InferOutput<typeof AnswerRequest>

/** WCAG asks for ten at least (https://www.w3.org/TR/WCAG22/#timing-adjustable). */
export const MOST_EXTENSIONS = 10

/** How often the time of the open question shall have been extended, in all. */
export const TimeRequest = v.strictObject({
  question: Slug,
  extensions: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_EXTENSIONS)),
})
export type TimeRequest = v.InferOutput<typeof TimeRequest>

// Control and format characters (bidi marks among them), what is not assigned, what shows as nothing
// (a variation selector after an emoji is let through), a blank Braille cell, stacks of marks.
const HOSTILE =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\u2800]|(?!\ufe0f)\p{Default_Ignorable_Code_Point}|\p{M}{3}/u

/** What is longer is no name, however its characters are made. */
export const MOST_NAME_UNITS = 200

/**
 * A player's name: NFC, 1 to 24 visible characters. Code points and bytes are bounded too, since one
 * visible character may be made of any number of them, and a row of a board holds 1,024 bytes.
 */
export const PlayerName = v.pipe(
  v.string(),
  v.description('1 to 24 visible characters, none of them control or invisible ones'),
  v.maxLength(MOST_NAME_UNITS, 'Use at most 24 characters.'),
  v.normalize('NFC'),
  v.check((name) => !HOSTILE.test(name), 'Use letters, digits, punctuation and spaces only.'),
  v.transform((name) => name.replace(/\s+/gu, ' ').trim()),
  v.check((name) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(name), 'Give a name.'),
  v.maxGraphemes(24, 'Use at most 24 characters.'),
  v.check((name) => [...name].length <= 48, 'Use at most 24 characters.'),
  v.maxBytes(200, 'Use at most 24 characters.'),
)
export type PlayerName = v.InferOutput<typeof PlayerName>

export const NameRequest = v.strictObject({ name: PlayerName })

const Points = v.pipe(v.nullable(count), v.description('Null except in mode `timed`'))

export const Score = v.strictObject({
  correct: count,
  answered: count,
  length: count,
  durationMs: v.pipe(
    count,
    v.description('From the start to the latest answer; in mode `timed` while questions were open'),
  ),
  points: Points,
})
export type Score = v.InferOutput<typeof Score>

/** The clock of an open question in mode `timed`: `limitMs` from `openedAt`, and again for each extension. */
export const Timer = v.strictObject({ limitMs: count, openedAt: Time, extensions: count })
export type Timer = v.InferOutput<typeof Timer>

/**
 * The question that a game waits for. `number` counts from 1. `options` is null in mode `typed`,
 * `timer` in every mode but `timed`. `vague` is what was answered and found right as far as it
 * goes: the next answer is final.
 */
export const GameQuestion = v.strictObject({
  ...v.omit(OpenQuestion, ['options']).entries,
  number: count,
  options: v.nullable(v.array(v.string())),
  vague: v.nullable(v.strictObject({ submitted: v.string(), explanation: v.string() })),
  timer: v.nullable(Timer),
})
export type GameQuestion = v.InferOutput<typeof GameQuestion>

export const AnsweredQuestion = v.strictObject({
  ...v.omit(GameQuestion, ['vague', 'timer']).entries,
  submitted: v.string(),
  ...Verdict.entries,
  points: Points,
})
export type AnsweredQuestion = v.InferOutput<typeof AnsweredQuestion>

/** Where a player stands among `of` results of a quiz and mode, all time; rank 1 is the best. */
export const Standing = v.strictObject({ rank: count, of: count })
export type Standing = v.InferOutput<typeof Standing>

/**
 * A game as its player may see it. In mode `timed` `question` is null, though the game goes on, until
 * the next question is opened.
 */
export const GameView = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  quiz: Slug,
  mode: Mode,
  difficulty: v.nullable(Difficulty),
  status: v.picklist(['playing', 'finished']),
  startedAt: Time,
  finishedAt: v.nullable(Time),
  score: Score,
  question: v.nullable(GameQuestion),
  answers: v.array(AnsweredQuestion),
  name: v.nullable(v.string()),
  standing: v.nullable(Standing),
})
export type GameView = v.InferOutput<typeof GameView>

/**
 * The verdict on an answer with its points, the score after it, and the question that is open next
 * (in mode `timed` it is opened on request, so that the verdict can be read in peace).
 */
export const AnswerReply = v.strictObject({
  ...Verdict.entries,
  points: Points,
  score: Score,
  status: GameView.entries.status,
  next: v.nullable(GameQuestion),
})
export type AnswerReply = v.InferOutput<typeof AnswerReply>

// Players

export const PlayerId = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/))
export type PlayerId = v.InferOutput<typeof PlayerId>

/** A new player. The token is all that makes one the same player again: it is shown this once. */
export const NewPlayer = v.strictObject({ id: PlayerId, token: v.string(), expiresAt: Time })
export type NewPlayer = v.InferOutput<typeof NewPlayer>

/** A finished game as its player's history shows it. `day` is the UTC day that it counts for. */
export const PlayedGame = v.strictObject({
  game: GameView.entries.id,
  quiz: Slug,
  mode: Mode,
  correct: count,
  length: count,
  points: Points,
  durationMs: count,
  finishedAt: Time,
  day: Day,
  named: v.boolean(),
})
export type PlayedGame = v.InferOutput<typeof PlayedGame>

/** UTC days in a row with a finished daily quiz. `current` goes on until a whole day is missed. */
export const Streak = v.strictObject({
  current: count,
  longest: count,
  lastDay: v.nullable(Day),
})
export type Streak = v.InferOutput<typeof Streak>

/** All that is kept of a player: `history` is newest first, `best` one game for a quiz and mode. */
export const PlayerView = v.strictObject({
  id: PlayerId,
  history: v.array(PlayedGame),
  best: v.array(PlayedGame),
  streak: Streak,
})
export type PlayerView = v.InferOutput<typeof PlayerView>

// Embedding

/** A game's length, as an address or a form gives it. */
export const GameLength = wholeNumber(1, 50)

const HEX_COLOUR = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i

/** A colour as `8f1d1d`: six lower-case digits, made of what may have a `#` or three digits. */
export const HexColour = v.pipe(
  v.string(),
  v.regex(HEX_COLOUR, 'Use a colour like 8f1d1d.'),
  v.transform((colour) => colour.replace('#', '').toLowerCase()),
  v.transform((colour) => (colour.length === 3 ? colour.replace(/./g, '$&$&') : colour)),
)
export type HexColour = v.InferOutput<typeof HexColour>

/**
 * What a page that embeds a quiz may ask for. `length` and `mode` settle what the player would be
 * asked for. `childId` is how pym.js names the frame in its messages.
 */
export const EmbedOptions = v.partial(
  v.object({
    theme: v.picklist(['light', 'dark']),
    accent: HexColour,
    length: GameLength,
    mode: Mode,
    childId: v.pipe(v.string(), v.regex(/^[\w.:-]{1,100}$/)),
  }),
)
export type EmbedOptions = v.InferOutput<typeof EmbedOptions>

/** The one field of the address of a style sheet. */
export const AccentQuery = v.object({ color: v.optional(HexColour, '') })

const pixels = v.optional(wholeNumber(1, 999_999))

/** What a site that shall show a quiz asks (https://oembed.com). Some send fields of their own. */
export const OembedQuery = v.object({
  url: v.optional(v.pipe(v.string(), v.url('Give the whole address of a page of a quiz.')), ''),
  format: v.optional(v.string(), 'json'),
  maxwidth: pixels,
  maxheight: pixels,
})

// Scores

/**
 * A finished, named game: the value of a `result:` key. `day` is the UTC day that it counts for: the
 * day of a daily quiz, else that of its last answer.
 */
export const Result = v.strictObject({
  game: GameView.entries.id,
  player: v.nullable(PlayerId),
  quiz: Slug,
  name: v.string(),
  mode: Mode,
  correct: count,
  length: count,
  points: Points,
  durationMs: count,
  finishedAt: Time,
  day: Day,
})
export type Result = v.InferOutput<typeof Result>

export const Period = v.picklist(['day', 'week', 'all'])
export type Period = v.InferOutput<typeof Period>

/** A place between two rows of a leaderboard, as an earlier page gave it. It says nothing to a reader. */
export const Cursor = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_-]{1,120}$/, 'Use a `next` as it was given.'),
)
export type Cursor = v.InferOutput<typeof Cursor>

export const LeaderboardQuery = v.strictObject({
  mode: v.optional(Mode, 'choice'),
  period: v.optional(Period, 'all'),
  limit: v.optional(wholeNumber(1, 100), '50'),
  cursor: v.optional(Cursor),
})
export type LeaderboardQuery = v.InferOutput<typeof LeaderboardQuery>

/** A row shows nothing by which a game could be found: its id is what lets a player answer. */
export const LeaderboardRow = v.strictObject({
  rank: count,
  ...v.omit(Result, ['game', 'player', 'quiz', 'mode', 'day']).entries,
})
export type LeaderboardRow = v.InferOutput<typeof LeaderboardRow>

/**
 * A page of a leaderboard. `asOf` is when it was true, null where nothing was published yet; `next`
 * is the cursor of the page after it, null at the end.
 */
export const Leaderboard = v.strictObject({
  quiz: Slug,
  mode: Mode,
  period: Period,
  asOf: v.nullable(Time),
  of: count,
  rows: v.array(LeaderboardRow),
  next: v.nullable(Cursor),
})
export type Leaderboard = v.InferOutput<typeof Leaderboard>

/** The value of a `board:` key. `seq` tells rows apart that are equal in everything that ranks them. */
export const PublishedBoard = v.strictObject({
  ...v.omit(Leaderboard, ['rows', 'next']).entries,
  rows: v.array(v.strictObject({ ...LeaderboardRow.entries, seq: count })),
})
export type PublishedBoard = v.InferOutput<typeof PublishedBoard>

// Disputes

export const ReportReason = v.picklist([
  'wrong_key',
  'ambiguous',
  'outdated',
  'bad_options',
  'unfair_verdict',
  'offensive',
  'other',
])
export type ReportReason = v.InferOutput<typeof ReportReason>

export const MOST_NOTE_CHARACTERS = 500

/** What a player disputes of a question: why, in what words, and after which answer. */
export const ReportRequest = v.strictObject({
  reason: ReportReason,
  note: v.optional(text(MOST_NOTE_CHARACTERS)),
  answer: v.optional(Submission),
})
export type ReportRequest = v.InferOutput<typeof ReportRequest>

/** The value of a `report:` key. `prompt` is what was asked when the report was made. */
export const Report = v.strictObject({
  question: Slug,
  prompt: v.string(),
  reason: ReportReason,
  note: v.nullable(v.string()),
  answer: v.nullable(v.string()),
  player: v.nullable(PlayerId),
  reportedAt: Time,
})
export type Report = v.InferOutput<typeof Report>

/** A page of reports, as an admin reads them. `next` is the cursor of the page after it. */
export const ReportList = v.strictObject({
  reports: v.array(Report),
  next: v.nullable(v.string()),
})
export type ReportList = v.InferOutput<typeof ReportList>

export const ReportQuery = v.strictObject({
  cursor: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(2000))),
})

// Administration

/** Which board is made anew from the record: the one of the period that holds the UTC day `day`. */
export const RebuildRequest = v.strictObject({ quiz: Slug, mode: Mode, period: Period, day: Day })
export type RebuildRequest = v.InferOutput<typeof RebuildRequest>

/** What a rebuild changed on a board. */
export const Rebuilt = v.strictObject({ added: count, replaced: count, removed: count })
export type Rebuilt = v.InferOutput<typeof Rebuilt>

// Errors

/** RFC 9457 problem details. `errors` names every field that failed validation. */
export const Problem = v.strictObject({
  type: v.string(),
  title: v.string(),
  status: v.pipe(v.number(), v.integer()),
  detail: v.string(),
  instance: v.optional(v.string()),
  errors: v.optional(v.array(v.strictObject({ field: v.string(), message: v.string() }))),
})
export type Problem = v.InferOutput<typeof Problem>

// Lists over HTTP

export const QuizList = v.strictObject({ quizzes: v.array(Quiz) })
export const QuestionReply = v.union([OpenQuestion, KeyedQuestion])
export const QuestionList = v.strictObject({ questions: v.array(QuestionReply) })
export const DocumentList = v.strictObject({ documents: v.array(DocumentSummary) })
