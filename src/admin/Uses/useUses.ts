'use client'

import { useConfig, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/** One place that uses a record, as `/uses` answers it. */
export interface Use {
  /** Slug of the collection or global. */
  collection: string
  /** A global has none. */
  id: null | string
  title: string
  path: string
  state: 'draft' | 'public'
}

interface Uses {
  uses: readonly Use[]
  /** Places in records that the person may not read. */
  hidden: number
}

/** The places that use the document of the form, once the dialog is open; nothing while they are not known. */
export function useUses(dialog: string): null | Uses {
  const { collectionSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  const { isModalOpen } = useModal()
  const [uses, setUses] = useState<null | Uses>(null)
  const isOpen = isModalOpen(dialog)
  const address = isOpen && collectionSlug && id ? `${config.routes.api}/${collectionSlug}/${id}/uses` : undefined
  useEffect(() => {
    if (!address) return
    const aborter = new AbortController()
    const read = async () => {
      const answer = await fetch(address, { credentials: 'include', signal: aborter.signal })
      setUses(answer.ok ? ((await answer.json()) as Uses) : null)
    }
    // Without an answer the dialog asks without the list.
    read().catch(() => undefined)
    return () => aborter.abort()
  }, [address])
  return isOpen ? uses : null
}
