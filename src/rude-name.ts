import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity'

let matcher: RegExpMatcher | undefined

/**
 * Whether a name holds an English word of a kept list that does not belong on a leaderboard. The list
 * sees through look-alike letters, not through dots between them, and takes Dick for no name.
 */
export function isRude(name: string): boolean {
  // Made when the first name comes: few requests bring one.
  matcher ??= new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers })
  return matcher.hasMatch(name)
}
