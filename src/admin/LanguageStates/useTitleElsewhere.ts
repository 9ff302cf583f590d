'use client'

import { useConfig, useDocumentInfo, useDocumentTitle, useFormFields, useLocale } from '@payloadcms/ui'
import { useEffect } from 'react'

import { defaultLocale, isLocale } from '../../shared/locales.ts'
import { useSourceDocument } from '../SourceText/useSourceDocument.ts'

/** Heads a form that has no title in this language yet by the one in the source language, instead of by its id. */
export function useTitleElsewhere(): void {
  const { collectionSlug, id } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { setDocumentTitle, title } = useDocumentTitle()
  const { code } = useLocale()
  const chosen = useFormFields(([fields]) => fields.sourceLocale?.value)
  const source = isLocale(chosen) ? chosen : defaultLocale
  const isUntitled = id !== undefined && title === String(id)
  const document = useSourceDocument(isUntitled && code !== source ? source : null)
  const name = collectionSlug ? getEntityConfig({ collectionSlug })?.admin.useAsTitle : undefined
  const found = name ? document?.[name] : undefined
  useEffect(() => {
    if (isUntitled && typeof found === 'string' && found) setDocumentTitle(found)
  }, [found, isUntitled, setDocumentTitle])
}
