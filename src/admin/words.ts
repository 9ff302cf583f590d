/**
 * Where the words of Payload's panel mislead: what it calls a locale, in French even a regional setting, is a language of the content; and
 * an empty cell of a list needs no sentence.
 */
export const words = {
  en: { general: { locale: 'Language', locales: 'Languages', noLabel: '–' } },
  fr: { general: { locale: 'Langue', locales: 'Langues', noLabel: '–' } },
}
