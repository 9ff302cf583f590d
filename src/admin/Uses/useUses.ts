'use client'

import { useConfig, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/** One place that uses a record. */
export interface Use {
  collection: string
  id: string
  title: string
  path: string
  isPublic: boolean
}

/** The places that use the document of the form, once the dialog is open; nothing while they are not known. */
export function useUses(dialog: string): null | readonly Use[] {
  const { collectionSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  const { isModalOpen } = useModal()
  const [uses, setUses] = useState<null | readonly Use[]>(null)
  const isOpen = isModalOpen(dialog)
  const address = isOpen && collectionSlug && id ? `${config.routes.api}/${collectionSlug}/${id}/uses` : undefined
  useEffect(() => {
    if (!address) return
    const aborter = new AbortController()
    const read = async () => {
      const answer = await fetch(address, { credentials: 'include', signal: aborter.signal })
      setUses(answer.ok ? ((await answer.json()) as { uses: Use[] }).uses : null)
    }
    // Without an answer the dialog asks without the list.
    read().catch(() => undefined)
    return () => aborter.abort()
  }, [address])
  return isOpen ? uses : null
}
