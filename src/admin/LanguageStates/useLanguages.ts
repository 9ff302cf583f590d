'use client'

import { useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/**
 * The states of the document that is being edited. They come with the draft; what a save answers has none, so after one they are read
 * again.
 */
export function useLanguages(): unknown {
  const { collectionSlug, data, globalSlug, id, versionCount } = useDocumentInfo()
  const { config } = useConfig()
  const { code } = useLocale()
  const given = data?._languages as unknown
  const version = `${String(data?.updatedAt)} ${versionCount}`
  const [known, setKnown] = useState({ version, languages: given })

  // Asked as a list, since only that reads the draft whatever the status of this language is.
  const path = globalSlug ? `/globals/${globalSlug}?` : id ? `/${collectionSlug}?where[id][equals]=${id}&limit=1&` : undefined
  const isCurrent = known.version === version && known.languages !== undefined
  useEffect(() => {
    if (!path || isCurrent) return
    const aborter = new AbortController()
    const read = async () => {
      const address = `${config.routes.api}${path}depth=0&draft=true&fallback-locale=none&locale=${code}`
      const answer = await fetch(address, { credentials: 'include', signal: aborter.signal })
      if (!answer.ok) return
      const body = (await answer.json()) as { _languages?: unknown; docs?: { _languages?: unknown }[] }
      setKnown({ version, languages: (body.docs?.[0] ?? body)._languages ?? null })
    }
    // Without an answer the last known states stay.
    read().catch(() => undefined)
    return () => aborter.abort()
  }, [code, config.routes.api, isCurrent, path, version])
  return known.languages
}
