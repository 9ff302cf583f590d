'use client'

import { FormSubmit, useDocumentInfo, useEditDepth, useFormModified, useHotkey, useTranslation } from '@payloadcms/ui'
import { useRef } from 'react'

import { useSave } from './useSave.ts'
import { useSavingState } from './useSaver.ts'

/** Stores the form as a draft at once, in a version of its own. */
export function SaveDraftButton() {
  const { globalSlug, id, uploadStatus } = useDocumentInfo()
  const { t } = useTranslation()
  const isModified = useFormModified()
  const { isTyping } = useSavingState()
  const editDepth = useEditDepth()
  const save = useSave()
  const button = useRef<HTMLButtonElement>(null)
  const isNew = !id && !globalSlug
  const isDisabled = (!isNew && !isModified && !isTyping) || uploadStatus === 'uploading'
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    button.current?.click()
  })
  return (
    <FormSubmit
      buttonId="action-save-draft"
      buttonStyle="secondary"
      className="save-draft"
      disabled={isDisabled}
      onClick={() => void save('draft')}
      ref={button}
      size="medium"
      type="button"
    >
      {t('version:saveDraft')}
    </FormSubmit>
  )
}
