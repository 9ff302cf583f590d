import type { PayloadRequest } from 'payload'

import { staffOf } from '../access/index.ts'
import type { Locale } from '../shared/locales.ts'
import type { Operation } from './intent.ts'
import type { RawDocument } from './rawDocument.ts'
import { recordOf, withSaved } from './record.ts'

/** Who saved a version, and since when it has been growing while they type. */
export interface SavedMark {
  by: string
  /** Of a version that nobody asked for: its language, and when the first of its texts was stored. */
  typing?: { locale: Locale; since: string }
}

/** So long one version takes up what a person types; then the next one begins, to which one can go back. */
const longestTyping = 5 * 60_000

/** The id of the person who saved a version; nothing when the system did. */
export const savedBy = (version: RawDocument): null | string => recordOf(version)?.saved?.by ?? null

/** When the latest version began to be typed, if this person is still at it in this language. */
function typingSince(operation: Operation, id: string, person: string | undefined): string | undefined {
  const { by, typing } = recordOf(operation.previous.get(id)?.version)?.saved ?? {}
  if (!operation.isAutosave || by !== person || typing?.locale !== operation.locale) return undefined
  return Date.now() - new Date(typing.since).getTime() < longestTyping ? typing.since : undefined
}

/**
 * Notes in a version who saves it. The note stands in the record that a draft carries anyway, so it needs no column of its own.
 *
 * @returns id of the version that this one replaces, since it is the same text, typed further
 */
export function markSaved(
  version: RawDocument,
  operation: Operation,
  id: string,
  req: Partial<PayloadRequest> | undefined,
): string | undefined {
  const by = staffOf(req ?? {})?.id
  const since = typingSince(operation, id, by)
  const typing = operation.isAutosave ? { locale: operation.locale, since: since ?? new Date().toISOString() } : undefined
  Object.assign(version, withSaved(version, by === undefined ? undefined : { by, ...(typing ? { typing } : {}) }))
  return since === undefined ? undefined : operation.previous.get(id)?.versionId
}
