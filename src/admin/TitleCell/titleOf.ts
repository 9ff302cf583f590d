import { isLocale, localeCodes, type Locale } from '../../shared/locales.ts'

/** What a document is called, and in which language; a name that all languages share has none. */
export interface Title {
  text: string
  locale: Locale | null
}

/**
 * Chooses the title of a document that was read with all its languages.
 *
 * @param wanted languages in the order of preference; any other one that has a title comes after them
 */
export function titleOf(value: unknown, wanted: readonly unknown[]): Title {
  if (typeof value === 'string') return { text: value, locale: null }
  const titles = (value ?? {}) as Partial<Record<Locale, unknown>>
  const found = [...wanted.filter(isLocale), ...localeCodes].find((code) => typeof titles[code] === 'string' && titles[code] !== '')
  return found ? { text: String(titles[found]), locale: found } : { text: '', locale: null }
}
