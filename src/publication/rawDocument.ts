/** A document with every language in it, as the database adapter gives and takes it. */
export type RawDocument = Record<string, unknown>

/** Localized text of one field, by language. */
export type ByLocale = Record<string, unknown>
