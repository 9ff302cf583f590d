import type { Locale } from '../../shared/locales.ts'
import { publicPath, type PathCollection } from '../../shared/paths.ts'

/** The permanent name of a record, or of its text in one language. It holds no address that may change, and never changes itself. */
export const permanentName = (publicUrl: string, collection: PathCollection, id: string, locale?: Locale): string =>
  `${publicUrl}/id/${collection}/${id}${locale ? `/${locale}` : ''}`

/** The page of a record in one language. */
export const pageUrl = (publicUrl: string, collection: PathCollection, locale: Locale, slug: string): string =>
  `${publicUrl}${publicPath(collection, locale, slug)}`
