/** Tells what a line of a document is: the article's own text, or what a web page puts around it. */

// What pages put around an article. Each pattern is general: it names a device of web pages, never
// a publisher.
const BOILERPLATE: RegExp[] = [
  // navigation
  /^(?:skip|jump) to (?:main |site )?(?:content|navigation|search)\b/i,
  /^(?:home|menu|search|back to top|next article|previous article|load more|show comments)$/i,
  /^(?:latest|more|top|popular|trending|related|recommended)(?: stories| articles| news)? (?:from|in|on|for you)\b[^.]{0,60}(?:\.\.\.)?$/i,
  /^(?:read (?:more|next|also|on)|see (?:also|more)|related(?: (?:articles?|stories|topics))?|recommended|trending|most (?:read|popular))\b.{0,80}$/i,
  /^(?:click|tap|swipe) (?:here|to|through)\b/i,
  /^(?:check out|watch|see|view) the (?:full |whole )?(?:video|trailer|clip|gallery|photos?|pictures)\b.{0,30}$/i,
  /\b(?:post|story|article|video) continues (?:after|below)\b/i,
  // subscription and sharing
  /\b(?:newsletter|mailing list)\b.*(?:!|\bform\b|\bsign|\bsubscri)|\bsign(?: |-)?up\b.{0,60}\b(?:newsletter|emails?|alerts?)\b/i,
  /^(?:subscribe|sign up|sign in|log in|register|join us|follow us|share (?:this|on|via)|tweet this|email this|print this)\b/i,
  /^keep up with .*!$/i,
  /^(?:advertisement|advertising|sponsored(?: content)?|promoted(?: content)?|paid post)\b/i,
  /\b(?:cookies?|privacy) (?:policy|settings|notice)\b|\bterms of (?:use|service)\b|\ball rights reserved\b|^(?:©|copyright\b)/i,
  // podcasts and apps
  /^(?:want to hear|want more|listen (?:to|now|here)|download (?:the|our)|subscribe)\b.*/i,
  /\bon (?:our|the) .{0,40}\bpodcast\b/i,
  /\b(?:in|on) (?:itunes|spotify|apple podcasts|google play|the app store)\b/i,
  // credits and captions
  /\b(?:photos?|images?|pictures?|credits?|video|illustration|graphic|source|screenshot)(?: (?:by|courtesy(?: of)?|credit))?: ?\S.{0,80}$/i,
  /^(?:photos?|images?|pictures?|illustrations?) (?:by|courtesy of|via)\b.{0,80}$/i,
  /^(?:[\p{L}.' -]{0,40} ?\/ ?)?(?:getty(?: images)?|reuters|associated press|ap photo|ap|afp|shutterstock|alamy|wikimedia commons|istock)(?: ?\/ ?[\p{L}.' -]{0,60})?[.]?$/iu,
  /^(?:twitter|instagram|facebook|tiktok|youtube|x|via)(?: ?\/ ?\w+)?: ?[@/]?\S+$/i,
  /^@\w+$/,
]

const PUBLICATION =
  /\b(?:article|story|report|post|piece)\b.{0,30}\b(?:published|posted|updated)\b|(?:^|[|·•] ?)(?:originally |first |last )?(?:published|posted|updated|created)\b/i
const BYLINE = /^By \p{Lu}[^.]*\b\d{4}$/u

/** A line that is nothing but a date: `Friday, July 21, 2017`, `30 May 2018`, `2018-05-30`. */
export const DATELINE =
  /^(?:\p{L}+day,? )?(?:\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4}|\d{4}-\d\d-\d\d)$/iu

// A comma or colon leads over to a quotation in a line of its own.
const ENDS_A_SENTENCE = /(?:[.?!:,;…]|\.\.\.)["')\]]*$/
const LONGEST_HEADING_WORDS = 30

export const isBoilerplate = (reading: string): boolean =>
  BOILERPLATE.some((pattern) => pattern.test(reading))

/** Says when the article appeared: a dateline, or "originally published … on May 30, 2018". */
export const isPublication = (reading: string): boolean =>
  DATELINE.test(reading) ||
  (reading.length < 120 &&
    /\d{4}/.test(reading) &&
    (PUBLICATION.test(reading) || BYLINE.test(reading)))

/** A line without the end of a sentence: a headline, a caption, a link to another article. */
export const isHeading = (reading: string): boolean =>
  !ENDS_A_SENTENCE.test(reading) && reading.split(' ').length <= LONGEST_HEADING_WORDS
