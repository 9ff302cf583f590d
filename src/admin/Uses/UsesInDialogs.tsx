'use client'

import { useDocumentInfo, useModal } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'

import { Uses } from './Uses.tsx'

/** Payload's own dialogs for the trash and for deleting have no place for more text: the list is put into them while they are open. */
export function UsesInDialogs() {
  const { id } = useDocumentInfo()
  if (!id) return null
  return (
    <>
      <UsesIn dialog={`delete-${id}`} />
      <UsesIn dialog={`perma-delete-${id}`} />
    </>
  )
}

function UsesIn({ dialog }: { dialog: string }) {
  const { isModalOpen } = useModal()
  const [place, setPlace] = useState<Element | null>(null)
  const isOpen = isModalOpen(dialog)
  useEffect(() => {
    setPlace(isOpen ? (document.getElementById(dialog)?.querySelector('.confirmation-modal__content') ?? null) : null)
  }, [dialog, isOpen])
  return place && createPortal(<Uses dialog={dialog} />, place)
}
