'use client'

import { PopupList, useAuth, useDocumentInfo, useLocale, useModal, useTranslation } from '@payloadcms/ui'

import { canPublish, staffOf } from '../../access/can.ts'
import { say } from '../../shared/bilingual.ts'
import { isLocale } from '../../shared/locales.ts'
import type { Slug } from '../../shared/slugs.ts'
import { languageName } from '../languageName.ts'
import { unpublishDialog } from './UnpublishDialog.tsx'

/** In the menu of the form: takes the language that is being edited from the public. The dialog stands beside the states of the languages. */
export function UnpublishButton() {
  const { i18n } = useTranslation()
  const { user } = useAuth()
  const { code } = useLocale()
  const { collectionSlug, globalSlug, hasPublishedDoc, id, isTrashed } = useDocumentInfo()
  const { openModal } = useModal()
  if (isTrashed || !hasPublishedDoc || !isLocale(code)) return null
  if (!canPublish(staffOf({ user }), (collectionSlug ?? globalSlug) as Slug, code)) return null
  const name = languageName(code, i18n.language)
  return (
    <PopupList.Button id="action-unpublish-locale" onClick={() => openModal(unpublishDialog(code, id))}>
      {say({ i18n }, { en: `Unpublish in ${name}`, fr: `Dépublier en ${name}` })}
    </PopupList.Button>
  )
}
