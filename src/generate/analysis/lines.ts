import { normalise } from '../../citation/normalise.ts'
import { paragraphsOf } from '../../citation/paragraphs-of.ts'
import type { TextView } from '../../citation/text-view.ts'
import type { Line, LineKind } from '../model.ts'
import { isBoilerplate } from './boilerplate.ts'
import { isBareDay, isMasthead, isPublication } from './publication.ts'

// A comma or colon leads over to a quotation in a line of its own.
const ENDS_A_SENTENCE = /(?:[.?!:,;…]|\.\.\.)["')\]]*$/
const EMOJI_AT_END =
  /[\s\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\ufe0f]+$/u
const LONGEST_HEADING_WORDS = 30
// With an emoji for a full stop, a longer line is a sentence.
const LONGEST_EMOJI_HEADING_WORDS = 8

// What stands above a title (a menu, a section, a masthead) is shorter.
const FEWEST_TITLE_WORDS = 4

const countWords = (reading: string) => reading.split(' ').length

/** A line without the end of a sentence: a headline, a caption, a link to another article. */
function isHeading(reading: string): boolean {
  const words = reading.replace(EMOJI_AT_END, '')
  const longest = words === reading ? LONGEST_HEADING_WORDS : LONGEST_EMOJI_HEADING_WORDS
  return !ENDS_A_SENTENCE.test(words) && countWords(words) <= longest
}

/** What a line is by its own words; a day alone may be the article's, or head a part of it. */
type Form = LineKind | 'day' | 'masthead'

function formOf(reading: string): Form {
  if (isPublication(reading)) return 'publication'
  if (isBareDay(reading)) return 'day'
  if (isBoilerplate(reading)) return 'boilerplate'
  if (isMasthead(reading)) return 'masthead'
  return isHeading(reading) ? 'heading' : 'article'
}

/**
 * Where the title is: the first heading above the article that is too long for a menu, else the
 * first heading there, else the first line, whether or not it ends like a sentence.
 */
function findTitle(readings: string[], forms: Form[]): number {
  const article = forms.indexOf('article')
  const above = forms.slice(0, article < 0 ? forms.length : article)
  const long = above.findIndex((form, at) => {
    const reading = readings[at] ?? ''
    return (
      form === 'heading' &&
      countWords(reading) >= FEWEST_TITLE_WORDS &&
      !/^By \p{Lu}/u.test(reading)
    )
  })
  if (long >= 0) return long
  const short = above.indexOf('heading')
  return short >= 0 ? short : forms.findIndex((form) => form === 'article' || form === 'masthead')
}

/**
 * The lines of a document, each with what it is. A day or a signature is that of the publication
 * only above the article, and no day is where further ones head its parts, as in a timeline.
 */
export function linesOf(view: TextView): Line[] {
  const paragraphs = paragraphsOf(view)
  const readings = paragraphs.map(({ text }) => normalise(text).text.trim())
  const forms = readings.map(formOf)
  const title = findTitle(readings, forms)
  const article = forms.findIndex((form, at) => form === 'article' && at !== title)
  const isTimeline = forms.some(
    (form, at) => form === 'day' && at > article && article >= 0 && forms[at + 1] === 'article',
  )
  return paragraphs.map((paragraph, at) => {
    const form = forms[at] ?? 'heading'
    const kind = ((): LineKind => {
      if (at === title) return 'title'
      if (form !== 'day' && form !== 'masthead') return form
      const isAbove = article < 0 || at < article
      return isAbove && !(form === 'day' && isTimeline) ? 'publication' : 'heading'
    })()
    return { ...paragraph, kind }
  })
}
