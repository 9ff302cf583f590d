/** Where the words of Payload's panel mislead: what it calls a locale, French even a regional setting, is a language of the content. */
export const words = {
  en: { general: { locale: 'Language', locales: 'Languages', noLabel: 'Untitled' } },
  fr: { general: { locale: 'Langue', locales: 'Langues', noLabel: 'Sans titre' } },
}
