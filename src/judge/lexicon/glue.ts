const list = (words: string) => new Set(words.split(' '))

export const ARTICLES: ReadonlySet<string> = list('the a an')

/** Words that carry no part of an answer: articles, prepositions, auxiliaries, pronouns. */
export const GLUE: ReadonlySet<string> = list(
  'the a an of in on at to by for from with and as is was are were be been it its this that these those he she they his her their there who which whom whose has have had do does did would will s am i im my me we our you your also so just only very about into onto within called named known because than then being during since until after before around near using via through',
)

/** A submission of these alone says nothing, written together. */
export const NO_ANSWERS: ReadonlySet<string> = list(
  'the a an and of in on to it is idk dunno iduno unknown unsure nothing pass skip na what who where when why how huh something someone somebody anything answer theanswer dontknow idontknow noidea ihavenoidea ivenoidea notsure imnotsure iamnotsure noclue ihavenoclue nocomment whoknows cantremember icantremember dontremember idontremember noanswer iforgot forgot somewhere sometime somewhereelse beatsme searchme dontcare idontcare notaclue',
)

const MODAL =
  '(?:must|might|may|could|should|would|has to|had to|got to|gotta|has got to|has gotta)(?: have)?'
const opener = [
  '(?:it|that|this|which|they|he) (?:was|is|were) (?:written|painted|composed|invented|discovered|made|built|founded|sung|directed|played|created|won|called|named|led|designed) by',
  "(?:(?:i am|i'?m) )?(?:pretty|fairly|quite|almost|not)(?: much)? (?:sure|certain)(?: (?:that(?!'|s)|but|it'?s|it is|it was))*",
  "(?:i am|i'?m) (?:sure|certain|guessing|going with|going for|gonna|going to)(?: (?:say|guess|go with))?(?: that)?|(?:gonna|i wanna) (?:say|guess|go with)|(?:sounds|looks) like|no idea,? (?:but|maybe)|if i'?m not mistaken",
  '(?:i|we) (?:would|want to|have to|will|do)? ?(?:say|think|believe|guess|suppose|reckon|bet|feel|guess it)(?: that)?',
  "i'?(?:d|ll) (?:have to )?(?:say|guess|bet|go (?:with|for))(?: that)?",
  "i(?:'?ve| have)(?: got)? a (?:feeling|hunch)(?: that)?|if i (?:had|have) to guess",
  '(?:just )?(?:a|my|the|your)? ?(?:wild |best |first |final |correct |right )?(?:answer|guess)(?: is| was| would be|:| but)?',
  "(?:it|that|this|they|he|she|there|these|those|answer)(?:'?s| is| was| are| were|'?re)(?! not\\b|n't)",
  `(?:it|that|this|he|she)(?:'?s|'?d| has)? (?:${MODAL} )?(?:be|been)|${MODAL} (?:be|been)`,
  "(?:was|is|isn'?t|wasn'?t) (?:it|that|he|she)",
  '(?:her|his|their|its|the) name (?:is|was|would be)|(?:someone|somebody|some ?one|a (?:man|woman|guy|person|girl|boy)|the one) (?:called|named)|i only know(?: of)?',
  'maybe|perhaps|probably|possibly|definitely|certainly|surely|obviously|clearly|of course|most likely|likely',
  'hm+|u+m+|uh+|er+m?|oh|ok|okay|well|so|easy,|let me (?:see|think)|not sure but',
  'what (?:is|are|was)|who (?:is|was|are)',
].join('|')

const closer = [
  "(?:but )?(?:(?:i am|i'?m) )?(?:pretty|fairly|quite|not) (?:sure|certain)|(?:but )?(?:i am|i'?m) (?:sure|certain|guessing)",
  '(?:i|we) (?:think|believe|guess|suppose|reckon|bet|would say)(?: so)?',
  "i'?d (?:say|guess|bet)",
  "if i had to guess|if (?:i|my) (?:remember correctly|remember|recall|recall correctly|memory serves(?: me)?|am not mistaken|'?m not mistaken)",
  "if i'?m not mistaken|for sure|no doubt|not sure",
  "(?:is|was)(?:n'?t)? (?:it|he|she)|right|please|lol|thanks|maybe|perhaps|probably|possibly|definitely|certainly|obviously|of course",
  'or so|or thereabouts|more or less|give or take|or something(?: like that)?|and so on',
  'is (?:my|the) (?:final |best )?(?:answer|guess)|(?:my )?final answer',
].join('|')

/** What people say before and after an answer. */
export const OPENER = new RegExp(`^(?:${opener})(?:[\\s,:;.!?-]+|$)`, 'u')
export const CLOSER = new RegExp(`(?<![\\s,;.!?-])[\\s,;.!?-]+(?:${closer})$`, 'u')
