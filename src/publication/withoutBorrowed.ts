import type { DocumentWrite } from './documentWrite.ts'
import { operationOf } from './intent.ts'
import type { ByLocale, RawDocument } from './rawDocument.ts'
import { rowsOf } from './rebuild.ts'
import { isSame } from './sharedChange.ts'

/**
 * What a client read and sends back, without the texts of other languages that stood in for missing ones (`_translation.fields`): they
 * would be stored as texts of the language it is written to. What the client wrote in their place is its own.
 */
export async function withoutBorrowed(write: Omit<DocumentWrite, 'fields'>): Promise<RawDocument> {
  const { data, isGlobal, originalDoc, req, slug } = write
  const operation = operationOf(req, slug, isGlobal)
  const fields = (operation?.sent._translation as null | undefined | { fields?: unknown })?.fields
  if (!operation || !originalDoc || !Array.isArray(fields) || fields.length === 0) return data
  const row = await operation.publicRow(isGlobal ? undefined : String(originalDoc.id))
  for (const path of fields) if (typeof path === 'string') giveBack(data, originalDoc, row, path.split('.'), operation.locale)
  return data
}

/** Puts what is stored in the place of a text that is the same as a public one of another language; rows are found by their id. */
function giveBack(sent: unknown, stored: unknown, row: unknown, [name, ...rest]: string[], locale: string): void {
  if (!isRecord(sent) || name === undefined || !Object.hasOwn(sent, name)) return
  const mine = sent[name]
  const twinIn = (at: unknown) => (Array.isArray(at) ? rowsOf(at).find(({ id }) => isRecord(mine) && id === mine.id) : valueIn(at, name))
  const [theirs, published] = [twinIn(stored), twinIn(row)]
  if (rest.length > 0) giveBack(mine, theirs, published, rest, locale)
  else if (isBorrowed(mine, published as ByLocale | null | undefined, locale)) sent[name] = theirs ?? null
}

const isBorrowed = (value: unknown, texts: ByLocale | null | undefined, locale: string): boolean =>
  Object.entries(texts ?? {}).some(([code, text]) => code !== locale && isSame(text, value))

const isRecord = (value: unknown): value is RawDocument => Boolean(value) && typeof value === 'object'
const valueIn = (at: unknown, name: string): unknown => (isRecord(at) ? at[name] : undefined)
