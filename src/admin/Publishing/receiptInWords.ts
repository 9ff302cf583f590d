import type { Receipt } from '../../publication/index.ts'
import { say } from '../../shared/bilingual.ts'
import type { Locale } from '../../shared/locales.ts'
import { languageName } from '../languageName.ts'

interface Words {
  language: string
  /** How the panel calls a field. */
  labelOf: (path: string) => string
  sourceLocale: Locale
}

/** What a publication, or its end, did and did not do, in sentences. */
export function receiptInWords(receipt: Receipt, { labelOf, language, sourceLocale }: Words): string[] {
  const request = { i18n: { language } }
  const namesOf = (locales: readonly Locale[]) => locales.map((locale) => languageName(locale, language)).join(', ')
  const { intent, locale, losing, pendingShared, unchanged, waiting } = receipt
  const name = languageName(locale, language)
  const source = languageName(sourceLocale, language)
  const fields = pendingShared.map(labelOf).join(', ')
  const sentences = [
    intent === 'unpublish'
      ? say(request, { en: `${capital(name)} is no longer public.`, fr: `${capital(name)} : n'est plus public.` })
      : say(request, { en: `${capital(name)} is public as it stands here.`, fr: `${capital(name)} : public tel qu'il est ici.` }),
    unchanged.length > 0 && say(request, { en: `Unchanged: ${namesOf(unchanged)}.`, fr: `Inchangé : ${namesOf(unchanged)}.` }),
    pendingShared.length > 0 &&
      say(request, {
        en: `Waiting for a publication in ${source}, since all languages share it: ${fields}.`,
        fr: `En attente d'une publication en ${source}, car toutes les langues le partagent : ${fields}.`,
      }),
    waiting.length > 0 &&
      say(request, {
        en: `New rows are public, with texts that wait in: ${namesOf(waiting)}.`,
        fr: `De nouvelles lignes sont publiques, avec des textes en attente en : ${namesOf(waiting)}.`,
      }),
    losing.length > 0 &&
      say(request, {
        en: `With the rows that were taken away, texts went from: ${namesOf(losing)}.`,
        fr: `Avec les lignes retirées, des textes ont disparu en : ${namesOf(losing)}.`,
      }),
  ]
  return sentences.filter((sentence) => sentence !== false)
}

const capital = (name: string): string => `${name[0]?.toUpperCase()}${name.slice(1)}`
