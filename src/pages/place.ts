import * as v from 'valibot'
import { EmbedOptions } from '../schemas.ts'

/**
 * Where the pages of a game stand: on this site or in another site's frame, and what was asked for
 * there. There are no cookies, so it goes along in every address. `quizAddress` is the whole address
 * of the quiz there, which other sites may embed.
 */
export type Place = { frame: boolean; options: EmbedOptions; quizAddress?: string | undefined }

export const baseOf = ({ frame }: Place): string => (frame ? '/embed' : '/play')

/** The address of a page of a quiz or of a game. */
export function addressIn(place: Place, ...path: (string | number)[]): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(place.options)) {
    if (value !== undefined) query.set(name, String(value))
  }
  const search = query.size === 0 ? '' : `?${query.toString()}`
  return [baseOf(place), ...path].join('/') + search
}

/**
 * What an address asks for. A field that is not valid is left out: the quiz itself is worth showing
 * to a reader who can do nothing about it. The page of the embed code names such fields.
 */
export function readOptions(query: Record<string, string>): EmbedOptions {
  const { entries } = EmbedOptions
  return Object.fromEntries(
    Object.entries(entries).flatMap(([name, schema]) => {
      const parsed = v.safeParse(schema, query[name])
      return parsed.success && parsed.output !== undefined ? [[name, parsed.output]] : []
    }),
  )
}
