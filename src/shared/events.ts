import { perLocaleGlobals, publicCollections } from './slugs.ts'

/** What can become of public content. */
export const eventKinds = ['published', 'updated', 'unpublished', 'deleted'] as const
export type EventKind = (typeof eventKinds)[number]

/** Has the surrogate keys of what a cache in front of the server has to forget. It is sent to those alone that ask for it by name. */
export const purgeEvent = 'cache.purge'

const subjects: readonly string[] = [...publicCollections, ...perLocaleGlobals]

/** Is a change of this collection or global an event? Redirects are watched, and are nobody's but the staff's. */
export const isSubject = (slug: string): boolean => subjects.includes(slug)

/** Is this the name of an event, with `*` for any part? `*` alone stands for `*.*`. */
export function isEventPattern(pattern: string): boolean {
  if (pattern === '*' || pattern === purgeEvent) return true
  const [subject = '', kind = '', ...rest] = pattern.split('.')
  return rest.length === 0 && ['*', ...subjects].includes(subject) && ['*', ...eventKinds].some((known) => known === kind)
}

/** Is the event, such as `news.published`, meant by the pattern? */
export function isMeantBy(event: string, pattern: string): boolean {
  if (event === purgeEvent || pattern === purgeEvent) return event === pattern
  const [subject, kind] = event.split('.')
  const [wantedSubject, wantedKind = '*'] = pattern.split('.')
  return (wantedSubject === '*' || wantedSubject === subject) && (wantedKind === '*' || wantedKind === kind)
}
