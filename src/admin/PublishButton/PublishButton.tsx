'use client'

import { FormSubmit, useAuth, useDocumentInfo, useFormModified, useLocale, useTranslation } from '@payloadcms/ui'

import { canPublish, staffOf } from '../../access/can.ts'
import { say } from '../../shared/bilingual.ts'
import type { Slug } from '../../shared/slugs.ts'
import { languageName } from '../languageName.ts'
import { useSave } from '../Saving/useSave.ts'

/** Publishes the language that is being edited, and offers nothing else. People without the right for this language do not see it. */
export function PublishButton() {
  const document = useDocumentInfo()
  const { user } = useAuth()
  const { code } = useLocale()
  const { i18n } = useTranslation()
  const isModified = useFormModified()
  const save = useSave()
  const { collectionSlug, globalSlug, hasPublishedDoc, hasPublishPermission, unpublishedVersionCount, uploadStatus } = document

  if (!hasPublishPermission || !canPublish(staffOf({ user }), (collectionSlug ?? globalSlug) as Slug, code)) return null
  const hasSomethingToPublish = isModified || unpublishedVersionCount > 0 || !hasPublishedDoc
  const name = languageName(code, i18n.language)
  return (
    <FormSubmit
      buttonId="action-save"
      disabled={!hasSomethingToPublish || uploadStatus === 'uploading'}
      onClick={() => void save('publish')}
      size="medium"
      type="button"
    >
      {say({ i18n }, { en: `Publish in ${name}`, fr: `Publier en ${name}` })}
    </FormSubmit>
  )
}
