/**
 * Does one of the tags in `If-None-Match` stand for the representation? The comparison is weak (RFC 9110, section 13.1.2).
 *
 * @returns the tag, as the client is to be told it still holds
 */
export function matchingTag(ifNoneMatch: string, tags: readonly string[]): string | undefined {
  const [first] = tags
  if (first === undefined) return undefined
  if (tags.includes(ifNoneMatch)) return ifNoneMatch
  if (ifNoneMatch.trim() === '*') return first
  const given = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//u, ''))
  return tags.find((tag) => given.includes(tag))
}
