import { commitTransaction, initTransaction, isolateObjectProperty, killTransaction, type PayloadRequest } from 'payload'

import type { Locale } from '../shared/locales.ts'
import type { PerLocaleCollection } from '../shared/slugs.ts'
import { heldBackKey, holdBack, type HeldBack } from './heldBack.ts'
import type { RawDocument } from './rawDocument.ts'

/** One language of a document that is loaded. */
interface LoadedLanguage {
  locale: Locale
  isPublished: boolean
  /** Its texts; the first language brings the shared fields too. `created` has the ids of the rows, for all but the first. */
  data(created: RawDocument): RawDocument
}

/**
 * Loads a new document with all its languages: each passes every hook and rule as a write of its own, the first one first, but the
 * database gets the result alone, one row and one version. For the system only: rights are not asked.
 *
 * What a hook or a rule asks the database about the document itself it does not find before the end.
 *
 * @returns the document as its first language created it
 */
export async function loadDocument(args: {
  collection: PerLocaleCollection
  filePath?: string
  languages: readonly [LoadedLanguage, ...LoadedLanguage[]]
  req: PayloadRequest
}): Promise<RawDocument> {
  const { collection, filePath, languages } = args
  const [first, ...others] = languages
  const held: HeldBack = { collection }
  const req = isolateObjectProperty(args.req, heldBackKey as never)
  holdBack(req, held)
  const of = ({ locale }: LoadedLanguage) => ({ depth: 0, fallbackLocale: false as const, locale, req })
  const dataOf = (language: LoadedLanguage, created: RawDocument) =>
    ({ ...language.data(created), ...(language.isPublished ? { _status: 'published' } : {}) }) as never
  const isOurs = await initTransaction(req)
  try {
    const made = { collection, data: dataOf(first, {}), draft: !first.isPublished, ...(filePath ? { filePath } : {}) }
    const created = (await req.payload.create({ overrideAccess: true, ...made, ...of(first) } as never)) as unknown as RawDocument
    // The file belongs to the creation; a later save with this request would take it for a replacement.
    delete args.req.file
    const id = String(created.id)
    for (const language of others) {
      await req.payload.update({ collection, id, data: dataOf(language, created), overrideAccess: true, ...of(language) })
    }
    await held.release?.()
    if (isOurs) await commitTransaction(req)
    return created
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
