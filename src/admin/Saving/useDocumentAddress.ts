'use client'

import { useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

type Query = Record<string, string>

/** The address of the document of a form in the API, in the language of the form; `below` leads on from it. */
export function useDocumentAddress(): (query?: Query, below?: string) => string {
  const { collectionSlug, globalSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  const { code } = useLocale()
  const path = globalSlug ? `/globals/${globalSlug}` : `/${collectionSlug}${id ? `/${id}` : ''}`
  return (query = {}, below = '') => {
    const search = new URLSearchParams({ depth: '0', 'fallback-locale': 'null', locale: code, ...query })
    return `${formatAdminURL({ apiRoute: config.routes.api, path: `${path}${below}` as `/${string}` })}?${search}`
  }
}
