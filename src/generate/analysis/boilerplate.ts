/**
 * Tells what web pages put around an article. Each pattern names a device of web pages, never a
 * publisher. An article uses the same words in its sentences ("the newspaper changed its privacy
 * policy"), so a pattern holds for a whole line, or for a sentence that tells the reader to do
 * something.
 */

// Longer lines are paragraphs. The bound also keeps the patterns fast.
const LONGEST_LINE = 400

const NOUNS = String.raw`(?: (?:articles?|stories|topics|news|posts|links|content|coverage|videos?))?`
const LETTERS = String.raw`(?:newsletters?|mailing list|your inbox|(?:our|news|e-?mail|free|daily|weekly) (?:alerts?|e-?mails?|updates?))`
const SHOPS = String.raw`(?:itunes|spotify|apple podcasts|google (?:play|podcasts)|the app store|soundcloud)`
const AGENCIES = String.raw`(?:getty(?: images)?|reuters|associated press|ap photo|ap|afp|shutterstock|alamy|wikimedia commons|istock)`
const PICTURES = String.raw`(?:photos?|images?|pictures?|credits?|video|illustrations?|graphic|source|screenshot)(?: (?:by|courtesy(?: of)?|credit))?`
const LEGAL = String.raw`(?:(?:our |the )?(?:cookies?|privacy) (?:policy|settings|notice)|terms (?:of (?:use|service)|and conditions))`

const pattern = (source: string) => new RegExp(source, 'iu')

const BOILERPLATE: RegExp[] = [
  // navigation
  /^(?:skip|jump) to (?:main |site )?(?:content|navigation|search)\b/i,
  /^(?:home|menu|search|back to top|next article|previous article|load more|show comments)$/i,
  /^(?:latest|more|top|popular|trending|related|recommended)(?: stories| articles| news)? (?:from|in|on|for you)\b[^.]{0,60}(?:\.\.\.)?$/i,
  pattern(`^(?:related|recommended|trending|most (?:read|popular))${NOUNS}(?::.{0,80})?$`),
  /^(?:(?:read (?:more|next|also)|see (?:also|more))\b.{0,80}|read on)$/i,
  /^(?:click|tap|swipe) (?:here|to|through)\b/i,
  /^(?:check out|watch|see|view) the (?:full |whole )?(?:video|trailer|clip|gallery|photos?|pictures)\b.{0,30}$/i,
  /(?:^|[.!?] )(?:post|story|article|video) continues (?:after|below)\b.{0,40}$/i,
  // subscription and sharing
  pattern(
    String.raw`(?:^|[.!?] )(?:keep up|stay|get|receive|join|enter|try|want)\b[^.!?]{0,100}\b${LETTERS}\b[^.!?]{0,40}[.!?]?$`,
  ),
  /^(?:subscribe|sign up|sign in|log in|join us|follow us|share (?:this|on|via)|tweet this|email this|print this|register (?:now|here|today|for|to|with))\b/i,
  /^[^.!?]{0,40}\bnewsletters?(?: sign(?:-| )?up| subscription)?(?: form)?$/i,
  /^(?:advertise(?:ment)?|advertising|sponsored|promoted|paid)(?: content| post| links?)?(?: by [^,.]{1,60})?[.:]?$/i,
  // small print
  pattern(`^${LEGAL}(?:[ |,.·•&-]+${LEGAL})*[.]?$`),
  /^(?:we|(?:this|our) (?:web)?site) uses? cookies\b/i,
  /^by (?:continuing|using|browsing|signing up|clicking|subscribing)\b.{0,160}\byou (?:agree|accept|consent)\b/i,
  /^all rights reserved\b|[.!?,|] all rights reserved[.]?$/i,
  /^(?:©|\(c\)|copyright(?: ©| \(c\)|:)? \d{4})/i,
  /^copyright\b[^.!?]{0,60}$/i,
  // podcasts and apps
  pattern(
    String.raw`(?:^|[.!?] )(?:listen|watch|download|stream|subscribe|find (?:us|it))\b[^.!?]{0,100}\b(?:in|on|from|via) ${SHOPS}\b`,
  ),
  /^(?:listen (?:now|here|below)|download (?:now|our|the app))\b/i,
  // credits and captions
  pattern(String.raw`^${PICTURES}: ?[^\s"][^"!?;]{0,80}$`),
  // At the end of a caption only a capital tells a credit from "she gave the source: the mayor".
  /[ (](?:Photo|Image|Picture|Credit|Video|Illustration|Graphic|Source|Screenshot)s?(?: (?:by|courtesy of|credit):?|:) ?[@\p{Lu}][^,;:!?"]{0,60}$/u,
  /^(?:photos?|images?|pictures?|illustrations?) (?:by|courtesy of|via)\b.{0,80}$/i,
  pattern(String.raw`^(?:[\p{L}.' -]{0,40} ?/ ?)?${AGENCIES}(?: ?/ ?[\p{L}.' -]{0,60})?[.]?$`),
  /^(?:twitter|instagram|facebook|tiktok|youtube|x|via)(?: ?\/ ?\w+)?: ?[@/]?\S+$/i,
  /^@\w+$/,
]

export const isBoilerplate = (reading: string): boolean =>
  reading.length <= LONGEST_LINE && BOILERPLATE.some((one) => one.test(reading))
