'use client'

import { useConfig, useModal } from '@payloadcms/ui'
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

/** The places that use any of these documents, once the dialog is open; nothing while they are not known. */
export function useUses(dialog: string, collection: string | undefined, ids: readonly string[]): null | Uses {
  const { config } = useConfig()
  const { isModalOpen } = useModal()
  const [uses, setUses] = useState<null | Uses>(null)
  const isOpen = isModalOpen(dialog)
  const asked = isOpen && collection ? ids.map((id) => `${config.routes.api}/${collection}/${id}/uses`).join(' ') : ''
  useEffect(() => {
    if (!asked) return
    const aborter = new AbortController()
    const read = async () => {
      const answers = await Promise.all(
        asked.split(' ').map(async (address) => fetch(address, { credentials: 'include', signal: aborter.signal })),
      )
      const all = await Promise.all(answers.map(async (answer) => (answer.ok ? ((await answer.json()) as Uses) : null)))
      setUses(all.includes(null) ? null : together(all as Uses[]))
    }
    // Without an answer the dialog asks without the list.
    read().catch(() => undefined)
    return () => aborter.abort()
  }, [asked])
  return isOpen ? uses : null
}

/** A record that uses several of them is named once. */
function together(all: readonly Uses[]): Uses {
  const byPlace = new Map(all.flatMap(({ uses }) => uses).map((use) => [`${use.collection}/${use.id}/${use.path}`, use]))
  return { hidden: all.reduce((sum, { hidden }) => sum + hidden, 0), uses: [...byPlace.values()] }
}
