'use client'

import { useModal } from '@payloadcms/ui'
import { useEffect, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

/** Payload's own dialogs for the trash and for deleting have no place for more text: it is put into them while they are open. */
export function InDialog({ children, dialog }: { children: ReactNode; dialog: string }) {
  const { isModalOpen } = useModal()
  const [place, setPlace] = useState<Element | null>(null)
  const isOpen = isModalOpen(dialog)
  useEffect(() => {
    setPlace(isOpen ? (document.getElementById(dialog)?.querySelector('.confirmation-modal__content') ?? null) : null)
  }, [dialog, isOpen])
  return place && createPortal(children, place)
}
