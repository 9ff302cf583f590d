'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { use, useEffect, useState } from 'react'

import type { Locale } from '../../shared/locales.ts'
import { SourceContext, type SourceDocument } from './SourceDocuments.tsx'

/** The document that is being edited, in its source language; nothing while it is read, and when no language is given. */
export function useSourceDocument(locale: Locale | null): null | SourceDocument {
  const { collectionSlug, data, globalSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  const read = use(SourceContext)
  const [document, setDocument] = useState<null | SourceDocument>(null)

  const path = globalSlug ? `/globals/${globalSlug}` : id ? `/${collectionSlug}/${id}` : undefined
  const address = path && locale ? `${config.routes.api}${path}?depth=0&draft=true&fallback-locale=none&locale=${locale}` : undefined
  const version = String(data?.updatedAt)
  useEffect(() => {
    if (!address) return
    let isWanted = true
    void read(address, version).then((found) => {
      if (isWanted) setDocument(found)
    })
    return () => {
      isWanted = false
    }
  }, [address, read, version])
  return address ? document : null
}
