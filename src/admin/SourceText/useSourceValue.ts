'use client'

import { useConfig, useDocumentInfo, useFormFields, useLocale } from '@payloadcms/ui'
import { use, useEffect, useState } from 'react'

import { defaultLocale, isLocale, type Locale } from '../../shared/locales.ts'
import { SourceContext, type SourceDocument } from './SourceDocuments.tsx'
import { textOf } from './textOf.ts'
import { rowPrefixes, valueAt } from './valueAt.ts'

interface SourceValue {
  locale: Locale
  value: unknown
}

/** What the source language has in this field; nothing when the field is filled, or the source itself is being edited. */
export function useSourceValue(path: string): null | SourceValue {
  const { code } = useLocale()
  const isEmpty = useFormFields(([fields]) => textOf(fields[path]?.value).length === 0)
  const chosen = useFormFields(([fields]) => fields.sourceLocale?.value)
  const rowIds = useFormFields(([fields]) => rowPrefixes(path).map((prefix) => String(fields[`${prefix}.id`]?.value ?? '')).join(' '))
  const locale = isLocale(chosen) ? chosen : defaultLocale
  const document = useSourceDocument(isEmpty && code !== locale ? locale : null)
  if (!isEmpty || code === locale || !document) return null
  return { locale, value: valueAt(document, path, rowIds.split(' ')) }
}

function useSourceDocument(locale: Locale | null): null | SourceDocument {
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
