'use client'

import { useAuth, useDocumentInfo, useForm, useLocale, useTranslation } from '@payloadcms/ui'

import { canWriteText, staffOf } from '../../access/can.ts'
import { say } from '../../shared/bilingual.ts'
import type { Slug } from '../../shared/slugs.ts'

/** Puts the source text, which is shown beside it, into a field that is still empty: to translate over it, never over a translation. */
export function TakeOver({ path, value }: { path: string; value: unknown }) {
  const { i18n } = useTranslation()
  const { user } = useAuth()
  const { code } = useLocale()
  const { collectionSlug, globalSlug } = useDocumentInfo()
  const { disabled, dispatchFields, setModified } = useForm()
  if (disabled || !canWriteText(staffOf({ user }), (collectionSlug ?? globalSlug) as Slug, code)) return null
  const take = () => {
    // A rich text looks at its first value to know that it was given another one.
    dispatchFields({ type: 'UPDATE', path, initialValue: value, value })
    setModified(true)
  }
  return (
    <button className="source-text__take" onClick={take} type="button">
      {say({ i18n }, { en: 'Take over', fr: 'Reprendre' })}
    </button>
  )
}
