'use client'

import { ConfirmationModal, useDocumentInfo, useTranslation } from '@payloadcms/ui'

import { say } from '../../shared/bilingual.ts'
import type { Locale } from '../../shared/locales.ts'
import { languageName } from '../languageName.ts'
import { Uses } from '../Uses/Uses.tsx'
import { useLanguageWrite } from './useLanguageWrite.ts'

export const unpublishDialog = (locale: Locale, id: number | string | undefined): string => `unpublish-${locale}-${id ?? 'global'}`

/** Asks before one language is taken from the public, and says where the document is used. */
export function UnpublishDialog({ locale }: { locale: Locale }) {
  const { collectionSlug, id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { unpublish } = useLanguageWrite()
  const name = languageName(locale, i18n.language)
  const slug = unpublishDialog(locale, id)
  return (
    <ConfirmationModal
      body={
        <>
          {say(
            { i18n },
            {
              en: `Readers no longer see it in ${name}; the text stays here as a draft. The other languages stay as they are.`,
              fr: `Les lecteurs ne le verront plus en ${name} ; le texte reste ici comme brouillon. Les autres langues restent telles quelles.`,
            },
          )}
          {id && <Uses collection={collectionSlug} dialog={slug} ids={[String(id)]} />}
        </>
      }
      confirmLabel={say({ i18n }, { en: `Unpublish in ${name}`, fr: `Dépublier en ${name}` })}
      heading={say({ i18n }, { en: `Unpublish in ${name}?`, fr: `Dépublier en ${name} ?` })}
      modalSlug={slug}
      onConfirm={() => unpublish(locale)}
    />
  )
}
