import { isLocale, type Locale } from '../../shared/locales.ts'
import { isRichText, type RichText } from './node.ts'

type Replacement = (text: RichText, locale: Locale) => unknown

/**
 * An answer with each of its texts replaced, at every depth. A text is in the language its document was served in; where every language
 * was asked for, it stands under its own.
 *
 * @param locale the language of what no document around it names
 */
export function replaceTexts(value: unknown, locale: Locale, replacement: Replacement): unknown {
  if (Array.isArray(value)) return value.map((item) => replaceTexts(item, locale, replacement))
  if (typeof value !== 'object' || value === null) return value
  if (isRichText(value)) return replacement(value, locale)
  const served = (value as { _translation?: { served?: unknown } })._translation?.served
  const own = isLocale(served) ? served : locale
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      replaceTexts(inner, isLocale(name) && isRichText(inner) ? name : own, replacement),
    ]),
  )
}
