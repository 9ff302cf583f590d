import type { Change } from '../changes/index.ts'
import { eventKinds, isMeantBy, isSubject, purgeEvent, type EventKind } from '../shared/events.ts'
import { localeCodes, type Locale } from '../shared/locales.ts'

/** What a receiver is told. It has no content: that is read at `url`, or by sync, by the rules of all reading. */
export interface Message {
  type: string
  /** ISO 8601: when the change was committed. */
  timestamp: string
  data: Record<string, unknown>
}

export interface Subscription {
  id: string
  events: readonly string[]
  locales: readonly string[]
}

/**
 * Every message that a change makes, with the languages it is about. What is no event of its own is still in answers: a redirect is in
 * those of `/api/resolve`.
 */
export function messagesOf(change: Change, publicUrl: string): (Message & { locales: Locale[] })[] {
  const { at, id, isGlobal, slug } = change
  const url = `${publicUrl}/api/${isGlobal ? `globals/${slug}` : `${slug}/${id}`}`
  const kinds = (isSubject(slug) ? eventKinds : []).flatMap((kind) => {
    const locales = localeCodes.filter((code) => kindIn(change, code) === kind)
    const data = { collection: slug, id, locales, url, sequence: change.sequence }
    return locales.length > 0 ? [{ type: `${slug}.${kind}`, timestamp: at, data, locales }] : []
  })
  const locales = localeCodes.filter((code) => change.languages[code])
  return [...kinds, { type: purgeEvent, timestamp: at, data: { surrogateKeys: keysOf(change), sequence: change.sequence }, locales }]
}

function kindIn({ isGone, languages }: Change, code: Locale): EventKind | undefined {
  return isGone && languages[code] === 'unpublished' ? 'deleted' : languages[code]
}

/** As `Surrogate-Key` names them: answers with the record, in one of the languages, and lists of its collection. */
function keysOf({ id, languages, slug }: Change): string[] {
  return [slug, `${slug}:${id}`, ...localeCodes.filter((code) => languages[code]).map((code) => `${slug}:${id}:${code}`)]
}

/**
 * Does somebody who asked for these events and languages want the message? A purge is for all languages: one stands in for another where
 * that has no text of its own.
 */
export function isWanted({ locales, type }: { locales: readonly Locale[]; type: string }, subscription: Subscription): boolean {
  if (!subscription.events.some((pattern) => isMeantBy(type, pattern))) return false
  return type === purgeEvent || subscription.locales.length === 0 || locales.some((code) => subscription.locales.includes(code))
}

/** The same for the same event and receiver, at every attempt and after every restart; another one for each history. */
export const messageId = (history: string, { sequence }: Change, type: string, subscription: string): string =>
  `msg_${[history.slice(0, 8), sequence, type.split('.')[1], subscription].join('_')}`
