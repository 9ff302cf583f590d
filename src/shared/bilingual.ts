/** A text of the panel: labels, help and messages are written in both languages of the staff. */
export interface Bilingual {
  en: string
  fr: string
}

/** Chooses the staff member's language; English for any other. */
export function say(request: { i18n?: { language?: string } } | undefined, text: Bilingual): string {
  return request?.i18n?.language === 'fr' ? text.fr : text.en
}
