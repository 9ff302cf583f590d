'use client'

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { ClientField } from 'payload'

import { fieldsAt, labelAt } from './fieldAt.ts'

/** The fields of the document of the form, and how the panel calls them. */
export function useFieldLabel(): { labelOf: (path: string) => string; fieldOf: (path: string) => ClientField | undefined } {
  const { collectionSlug, globalSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const config = collectionSlug ? getEntityConfig({ collectionSlug }) : globalSlug ? getEntityConfig({ globalSlug }) : undefined
  const fields = config?.fields ?? []
  return { labelOf: (path) => labelAt(fields, path, i18n), fieldOf: (path) => fieldsAt(fields, path).at(-1) }
}
