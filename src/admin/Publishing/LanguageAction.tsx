'use client'

import { useAuth, useDocumentInfo, useLocale, useModal, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { canPublish, staffOf } from '../../access/can.ts'
import { say } from '../../shared/bilingual.ts'
import type { Locale } from '../../shared/locales.ts'
import type { Slug } from '../../shared/slugs.ts'
import { languageName } from '../languageName.ts'
import type { Shown } from '../LanguageStates/states.ts'
import { useSave } from '../Saving/useSave.ts'
import './publishing.css'
import { UnpublishDialog, unpublishDialog } from './UnpublishDialog.tsx'
import { useLanguageWrite } from './useLanguageWrite.ts'

const publishable = new Set<Shown>(['changed', 'draft'])
const isPublic = new Set<Shown>(['changed', 'published', 'stale'])

/** Beside the state of a language, for who may: publish it, or take it from the public. */
export function LanguageAction({ locale, state }: { locale: Locale; state: Shown }) {
  const { i18n } = useTranslation()
  const { user } = useAuth()
  const { code } = useLocale()
  const { collectionSlug, globalSlug, id, isTrashed } = useDocumentInfo()
  const { openModal } = useModal()
  const [isBusy, setBusy] = useState(false)
  const { publish } = useLanguageWrite()
  const save = useSave()
  if (isTrashed || !canPublish(staffOf({ user }), (collectionSlug ?? globalSlug) as Slug, locale)) return null

  const name = languageName(locale, i18n.language)
  const begin = async () => {
    setBusy(true)
    // The language of the form goes public with what is in it.
    await (locale === code ? save('publish') : publish([locale]))
    setBusy(false)
  }
  return (
    <>
      {publishable.has(state) && (
        <button
          aria-label={say({ i18n }, { en: `${name}: publish`, fr: `${name} : publier` })}
          className="language-action"
          disabled={isBusy}
          onClick={() => void begin()}
          type="button"
        >
          {say({ i18n }, { en: 'Publish', fr: 'Publier' })}
        </button>
      )}
      {isPublic.has(state) && (
        <>
          <button
            aria-label={say({ i18n }, { en: `${name}: unpublish`, fr: `${name} : dépublier` })}
            className="language-action"
            onClick={() => openModal(unpublishDialog(locale, id))}
            type="button"
          >
            {say({ i18n }, { en: 'Unpublish', fr: 'Dépublier' })}
          </button>
          <UnpublishDialog locale={locale} />
        </>
      )}
    </>
  )
}
