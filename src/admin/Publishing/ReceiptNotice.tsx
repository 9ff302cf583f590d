'use client'

import { Button, useAuth, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'

import { canPublish, staffOf } from '../../access/can.ts'
import { say } from '../../shared/bilingual.ts'
import { defaultLocale, isLocale } from '../../shared/locales.ts'
import type { Slug } from '../../shared/slugs.ts'
import { languageName } from '../languageName.ts'
import { useSaver, useSavingState } from '../Saving/useSaver.ts'
import { useFieldLabel } from '../useFieldLabel.ts'
import './publishing.css'
import { receiptInWords } from './receiptInWords.ts'
import { useLanguageWrite } from './useLanguageWrite.ts'

/** After a publication: what it did, what still waits, and the way to publish that too. */
export function ReceiptNotice() {
  const { i18n } = useTranslation()
  const { user } = useAuth()
  const { collectionSlug, globalSlug } = useDocumentInfo()
  const { receipts } = useSavingState()
  const saver = useSaver()
  const { labelOf } = useFieldLabel()
  const { publish } = useLanguageWrite()
  const chosen = useFormFields(([fields]) => fields.sourceLocale?.value)
  const sourceLocale = isLocale(chosen) ? chosen : defaultLocale
  if (receipts.length === 0) return null

  const slug = (collectionSlug ?? globalSlug) as Slug
  const waiting = [...new Set(receipts.flatMap((receipt) => receipt.waiting))].filter((locale) =>
    canPublish(staffOf({ user }), slug, locale),
  )
  const names = waiting.map((locale) => languageName(locale, i18n.language)).join(', ')
  return (
    <section aria-live="polite" className="publish-receipt">
      {receipts.map((receipt) => (
        <p key={receipt.locale}>{receiptInWords(receipt, { labelOf, language: i18n.language, sourceLocale }).join(' ')}</p>
      ))}
      <div className="publish-receipt__actions">
        {waiting.length > 0 && (
          <Button buttonStyle="secondary" margin={false} onClick={() => void publish(waiting)} size="small">
            {say({ i18n }, { en: `Publish these too: ${names}`, fr: `Publier aussi : ${names}` })}
          </Button>
        )}
        <Button buttonStyle="subtle" margin={false} onClick={() => saver.set({ receipts: [] })} size="small">
          {say({ i18n }, { en: 'Close', fr: 'Fermer' })}
        </Button>
      </div>
    </section>
  )
}
