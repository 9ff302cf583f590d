import type { Locale } from '../../shared/locales.ts'

/** A text in some of the languages. */
export type Localized<Text = string> = Partial<Record<Locale, Text>>
