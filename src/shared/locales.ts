/**
 * The languages of the content. Adding one here, and running `npm run generate` and a migration, is all it takes.
 *
 * `standing` tells whether texts of the language are official or a courtesy translation.
 * `fallback` names the languages tried next, in order, when a text is not published in the language asked for;
 * the source language of the document comes last in every chain.
 *
 * Tags are stored as written: ICU folds Romani varieties (`rmy`) into `rom`, so no tag is ever canonicalised.
 */
export const locales = [
  { code: 'en', label: 'English', standing: 'official', fallback: [] },
  { code: 'fr', label: 'Français', standing: 'official', fallback: ['en'] },
  { code: 'ro', label: 'Română', standing: 'courtesy', fallback: ['en'] },
  { code: 'bg', label: 'Български', standing: 'courtesy', fallback: ['en'] },
  { code: 'hu', label: 'Magyar', standing: 'courtesy', fallback: ['en'] },
  { code: 'sk', label: 'Slovenčina', standing: 'courtesy', fallback: ['en'] },
  { code: 'it', label: 'Italiano', standing: 'courtesy', fallback: ['en'] },
  { code: 'rom', label: 'Romani čhib', standing: 'courtesy', fallback: ['en'] },
] as const satisfies readonly LocaleRow[]

interface LocaleRow {
  code: string
  label: string
  standing: 'courtesy' | 'official'
  fallback: readonly string[]
}

/** A language of the content, by its tag. */
export type Locale = (typeof locales)[number]['code']

export const localeCodes: readonly Locale[] = locales.map(({ code }) => code)
export const defaultLocale: Locale = 'en'

/** Is this text one of the tags of {@link locales}? */
export const isLocale = (value: unknown): value is Locale => localeCodes.some((code) => code === value)
