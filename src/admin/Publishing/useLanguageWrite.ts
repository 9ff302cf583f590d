'use client'

import { toast, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'

import type { Receipt } from '../../publication/index.ts'
import { say } from '../../shared/bilingual.ts'
import type { Locale } from '../../shared/locales.ts'
import { languageName } from '../languageName.ts'
import { sentencesOf, type SaveAnswer } from '../Saving/answers.ts'
import { sendWrite } from '../Saving/request.ts'
import { useDocumentAddress } from '../Saving/useDocumentAddress.ts'
import { useSaver } from '../Saving/useSaver.ts'

type Answer = SaveAnswer & { receipts?: Receipt[] }

interface LanguageWrite {
  /** Publishes what is stored in these languages, all or none. */
  publish(locales: readonly Locale[]): Promise<void>
  unpublish(locale: Locale): Promise<void>
}

/** Publishes or unpublishes languages of the document as they are stored, whatever is in the form. */
export function useLanguageWrite(): LanguageWrite {
  const { globalSlug, incrementVersionCount, setHasPublishedDoc } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const addressOf = useDocumentAddress()
  const saver = useSaver()

  async function send(address: string, method: 'PATCH' | 'POST', body: object, done: string): Promise<boolean> {
    const result = await saver.run(() => sendWrite(address, method, JSON.stringify(body), i18n.language))
    if ('problem' in result) {
      const sentences = sentencesOf(result.problem)
      const silent = say({ i18n }, { en: 'The server gives no answer.', fr: 'Le serveur ne répond pas.' })
      for (const sentence of sentences.length > 0 ? sentences : [silent]) toast.error(sentence)
      return false
    }
    const { receipt, receipts = receipt ? [receipt] : [] } = result.answer as Answer
    saver.set({ receipts })
    incrementVersionCount()
    toast.success(done)
    return true
  }

  const write = (locale: Locale, status: 'draft' | 'published', done: string) =>
    send(addressOf({ locale }), globalSlug ? 'POST' : 'PATCH', { _status: status }, done)
  const namesOf = (locales: readonly Locale[]) => locales.map((locale) => languageName(locale, i18n.language)).join(', ')
  return {
    async publish(locales) {
      const done = say({ i18n }, { en: `Published in ${namesOf(locales)}.`, fr: `Publié en ${namesOf(locales)}.` })
      const [only, ...others] = locales
      if (!only) return
      const isDone = await (others.length > 0 ? send(addressOf({}, '/publish'), 'POST', { locales }, done) : write(only, 'published', done))
      if (isDone && locales.some((locale) => locale === code)) setHasPublishedDoc(true)
    },
    async unpublish(locale) {
      const name = languageName(locale, i18n.language)
      const done = say({ i18n }, { en: `No longer public in ${name}.`, fr: `N'est plus public en ${name}.` })
      if ((await write(locale, 'draft', done)) && locale === code) setHasPublishedDoc(false)
    },
  }
}
