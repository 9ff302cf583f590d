import type { Payload } from 'payload'

import type { Locale } from '../../shared/locales.ts'
import { plainText } from '../formats/text.ts'
import { renderHtml } from '../richText/html.ts'
import { isRichText, referencesIn } from '../richText/node.ts'
import { readRecords } from '../richText/read.ts'

/** A text as HTML that stands by itself: nothing when there is nothing to read. */
export type ToHtml = (text: unknown) => string | undefined

/**
 * Prepares the texts of a feed: what they name is read as a stranger, one operation for each collection, and their links lead to the site
 * from wherever they are read.
 */
export async function readBodies(
  payload: Payload,
  texts: readonly unknown[],
  { locale, publicUrl }: { locale: Locale; publicUrl: string },
): Promise<ToHtml> {
  const references = texts.filter(isRichText).flatMap(({ root }) => referencesIn(root))
  const records = await readRecords(payload, references, { locale, publicUrl })
  return (text) => (isRichText(text) ? plainText(renderHtml(text, records).replaceAll(' href="/', ` href="${publicUrl}/`)) : undefined)
}
