/** Host and port of a `host-source` (https://www.w3.org/TR/CSP3/#grammardef-host-source), no path. */
const LABEL = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?'
const SCHEME = 'https?://'
const PORT = '(?::(?:[0-9]{1,5}|\\*))?'
/** A word alone would be a host too: without a scheme, `none` or `self` is a slip. */
const HOST = new RegExp(
  `^(?:${SCHEME}(?:\\*\\.)?${LABEL}(?:\\.${LABEL})*|(?:\\*\\.)?${LABEL}(?:\\.${LABEL})+|localhost)${PORT}$`,
  'i',
)

/** The sites that an operator's list names, or null where every site may embed a quiz. */
export function listedHosts(list: string): string[] | null {
  const entries = list.split(/\s+/u).filter((entry) => entry !== '')
  return entries.length === 1 && entries[0] === '*' ? null : entries
}

/**
 * What the policy `frame-ancestors` says of the pages under `/embed`, from the operator's list of sites
 * (EMBED_HOSTS in wrangler.toml): `*`, or origins and hosts separated by spaces.
 * @throws Error naming the first entry that is none
 */
export function frameAncestors(list: string): string {
  const entries = listedHosts(list)
  if (entries === null) return '*'
  const bad = entries.find((entry) => !HOST.test(entry))
  if (bad !== undefined) {
    throw new Error(
      `EMBED_HOSTS in wrangler.toml: ${JSON.stringify(bad)} is no site. List origins or hosts separated by ` +
        'spaces, without a path, such as "https://news.example https://*.example.org", or "*" alone for every site.',
    )
  }
  return ["'self'", ...entries].join(' ')
}
