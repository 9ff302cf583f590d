/** ICU writes Romany; the Council of Europe, and so the house, writes Romani. */
const houseNames: Readonly<Record<string, Readonly<Record<string, string>>>> = { rom: { en: 'Romani', fr: 'romani' } }

/** The name of a language in the language of the panel: `languageName('fr', 'en')` gives `French`. */
export function languageName(locale: string, panelLanguage: string): string {
  const language = panelLanguage === 'fr' ? 'fr' : 'en'
  return houseNames[locale]?.[language] ?? new Intl.DisplayNames([language], { type: 'language' }).of(locale) ?? locale
}
