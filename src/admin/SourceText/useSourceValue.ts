'use client'

import { useFormFields, useLocale } from '@payloadcms/ui'

import { defaultLocale, isLocale, type Locale } from '../../shared/locales.ts'
import { textOf } from './textOf.ts'
import { useSourceDocument } from './useSourceDocument.ts'
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
  const rowIds = useFormFields(([fields]) =>
    rowPrefixes(path)
      .map((prefix) => String(fields[`${prefix}.id`]?.value ?? ''))
      .join(' '),
  )
  const locale = isLocale(chosen) ? chosen : defaultLocale
  const document = useSourceDocument(isEmpty && code !== locale ? locale : null)
  if (!isEmpty || code === locale || !document) return null
  return { locale, value: valueAt(document, path, rowIds.split(' ')) }
}
