'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import { InDialog } from './InDialog.tsx'
import { Uses } from './Uses.tsx'

/** What uses the document of the form, in the dialogs that take it away. */
export function UsesInDialogs() {
  const { collectionSlug, id } = useDocumentInfo()
  if (!id) return null
  return [`delete-${id}`, `perma-delete-${id}`].map((dialog) => (
    <InDialog dialog={dialog} key={dialog}>
      <Uses collection={collectionSlug} dialog={dialog} ids={[String(id)]} />
    </InDialog>
  ))
}
