import { localeCodes, type Locale } from '../shared/locales.ts'
import { isStale, liveLocales, type PublicationRecord } from './record.ts'

/** What every language of a document tells of all of them: which are public, at which address, how fresh. */
const onOffer = (record: PublicationRecord): string =>
  JSON.stringify([
    record.isNeutral,
    record.sourceLocale,
    record.sourceVersion,
    liveLocales(record).map((code) => [code, record.languages[code]?.slug, record.languages[code]?.origin, isStale(record, code)]),
  ])

/**
 * Notes when the readers of each language last saw something else. A publication that changed the texts of its own language alone is
 * nothing to those of another.
 *
 * @param isShared shared values or the set of rows changed too
 */
export function withChangedAt(
  record: PublicationRecord,
  change: { isShared: boolean; now: string; previous: null | PublicationRecord },
): PublicationRecord {
  const { isShared, now, previous } = change
  const isForAll = isShared || record.isNeutral || !previous || onOffer(previous) !== onOffer(record)
  if (!isForAll) return record
  const languages = Object.fromEntries(
    Object.entries(record.languages).map(([code, language]) => [code, language.isLive ? { ...language, changedAt: now } : language]),
  )
  return { ...record, languages }
}

/** When readers of these languages last saw something else; nothing where that was never noted. */
export function lastChange(record: PublicationRecord, languages: readonly Locale[]): string | undefined {
  const told = record.isNeutral ? localeCodes : languages
  return told
    .map((code) => record.languages[code])
    .map((language) => (language?.isLive ? language.changedAt : undefined))
    .filter((at): at is string => Boolean(at))
    .sort()
    .at(-1)
}
