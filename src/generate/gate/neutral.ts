import { englishDataset, RegExpMatcher, toAsciiLowerCaseTransformer } from 'obscenity'
import type { Check } from './check.ts'
import { passagesOf } from './reading/passages.ts'
import { stem } from './reading/stem.ts'

// Words that judge. In a source they are the source's; in a prompt they would be ours.
const LOADED = new Set(
  `absurd abysmal arrogant atrocious awful barbaric beloved bizarre bogus brag brat brilliant brutal
  bully cheat clown clueless controversial corrupt cowardly crazy creepy crook cruel cunning cynical
  demonic despicable despot disastrous disgraced disgraceful disgusting dishonest dubious dumb evil
  extremist fanatic fascist feckless foolish fraudster genius glorious gorgeous greedy hapless hateful
  heroic hideous horrible hypocrite hypocritical hysterical idiot idiotic ignorant immoral incompetent
  infamous insane legendary liar ludicrous mad mediocre monster moron nasty notorious obnoxious outrageous
  pathetic pompous puppet racist radical reckless regime ridiculous rogue ruthless scandalous scum selfish
  sexist shady shameful shameless shocking sleazy stupid terrible thug toxic traitor tyrant ugly
  unhinged vicious vile wacky wicked woke`
    .split(/\s+/)
    .map(stem),
)

/**
 * Words as they are written. What the library reads in disguise, "A$5" or "Annals", nobody disguised:
 * the words are those of articles.
 */
const obscene = new RegExpMatcher({
  ...englishDataset.build(),
  blacklistMatcherTransformers: [toAsciiLowerCaseTransformer()],
  whitelistMatcherTransformers: [toAsciiLowerCaseTransformer()],
})

/** A rude word by itself or inflected: other words have it inside ("cockpit"), or at the seam of two. */
const isRude = (text: string) =>
  obscene.getAllMatches(text).some(({ startIndex, endIndex }) => {
    const isInside = /\p{L}/u.test(text[startIndex - 1] ?? ' ')
    const goesOn = !/^(?:e?s|ed|ers?|ings?|y|heads?|holes?)?(?!\p{L})/iu.test(
      text.slice(endIndex + 1),
    )
    return !isInside && !goesOn && !/\s/.test(text.slice(startIndex, endIndex + 1))
  })

const wordsIn = (text: string) => text.match(/\p{L}[\p{L}-]+/gu) ?? []

/**
 * A question speaks of people, most of them living: it says nothing of them in words that judge, unless
 * a cited passage or the title of its document has the word, and nothing obscene at all.
 */
export const neutral: Check = ({ prompt, answer, distractors, citations }, corpus) => {
  const rude = [prompt, answer.text, ...distractors].find(isRude)
  if (rude !== undefined) return `profanity: "${rude}"`
  const titles = citations.flatMap(({ document }) => corpus.byId.get(document)?.title ?? [])
  const readings = passagesOf(citations, corpus).map(({ reading }) => reading)
  const told = new Set([...readings, ...titles].flatMap((text) => wordsIn(text).map(stem)))
  const loaded = wordsIn(prompt).find((word) => LOADED.has(stem(word)) && !told.has(stem(word)))
  return loaded === undefined ? null : `"${loaded}" judges, and no cited passage says it`
}
