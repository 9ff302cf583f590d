'use client'

import { FormSubmit, useConfig, useDocumentInfo, useAuth, useForm, useFormModified, useLocale, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import { canPublish, staffOf } from '../../access/can.ts'
import { say } from '../../shared/bilingual.ts'
import type { Slug } from '../../shared/slugs.ts'
import { languageName } from '../languageName.ts'

/** Publishes the language that is being edited, and offers nothing else. People without the right for this language do not see it. */
export function PublishButton() {
  const document = useDocumentInfo()
  const { user } = useAuth()
  const { code } = useLocale()
  const { i18n } = useTranslation()
  const isModified = useFormModified()
  const publish = usePublish(code)
  const { collectionSlug, globalSlug, hasPublishedDoc, hasPublishPermission, unpublishedVersionCount, uploadStatus } = document

  if (!hasPublishPermission || !canPublish(staffOf({ user }), (collectionSlug ?? globalSlug) as Slug, code)) return null
  const hasSomethingToPublish = isModified || unpublishedVersionCount > 0 || !hasPublishedDoc
  const name = languageName(code, i18n.language)
  return (
    <FormSubmit
      buttonId="action-save"
      disabled={!hasSomethingToPublish || uploadStatus === 'uploading'}
      onClick={() => void publish()}
      size="medium"
      type="button"
    >
      {say({ i18n }, { en: `Publish in ${name}`, fr: `Publier en ${name}` })}
    </FormSubmit>
  )
}

/** What the form has read and nobody writes: a body that carries it is a save, whatever its status. */
const unread = { _languages: undefined, _translation: undefined, createdAt: undefined }

function usePublish(locale: string): () => Promise<void> {
  const { submit } = useForm()
  const { config } = useConfig()
  const { collectionSlug, globalSlug, id, setHasPublishedDoc, setMostRecentVersionIsAutosaved, setUnpublishedVersionCount } =
    useDocumentInfo()
  return async () => {
    const path = globalSlug ? `/globals/${globalSlug}` : `/${collectionSlug}${id ? `/${id}` : ''}`
    const action = `${formatAdminURL({ apiRoute: config.routes.api, path: path as `/${string}` })}?depth=0&fallback-locale=null&locale=${locale}`
    const isPublished = await submit({ action, method: id ? 'PATCH' : 'POST', overrides: { ...unread, _status: 'published' } })
    if (!isPublished) return
    setUnpublishedVersionCount(0)
    setMostRecentVersionIsAutosaved(false)
    setHasPublishedDoc(true)
  }
}
