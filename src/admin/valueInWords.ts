import { getTranslation, type I18nClient } from '@payloadcms/translations'
import type { ClientField } from 'payload'

import { say } from '../shared/bilingual.ts'
import { textOf } from './SourceText/textOf.ts'

/** A value of a field as a person reads it, by paragraphs; none for nothing. */
export function valueInWords(field: ClientField | undefined, value: unknown, i18n: I18nClient): string[] {
  if (value === null || value === undefined || value === '') return []
  if (typeof value === 'boolean') return [say({ i18n }, value ? { en: 'Yes', fr: 'Oui' } : { en: 'No', fr: 'Non' })]
  if (Array.isArray(value)) return listInWords(field, value, i18n)
  if (field && 'options' in field) return [optionInWords(field.options, String(value), i18n)]
  if (field?.type === 'date') return [dateInWords(String(value), i18n.language)]
  if (typeof value === 'string' || (typeof value === 'object' && 'root' in value)) return textOf(value)
  if (typeof value === 'object') return [nameOf(value as Record<string, unknown>)]
  return [String(value as number)]
}

function listInWords(field: ClientField | undefined, list: unknown[], i18n: I18nClient): string[] {
  if (field?.type !== 'array' && field?.type !== 'blocks') return list.flatMap((item) => valueInWords(field, item, i18n))
  return [say({ i18n }, { en: `${list.length} rows`, fr: `${list.length} lignes` })]
}

function optionInWords(options: readonly unknown[], value: string, i18n: I18nClient): string {
  const option = (options as { label?: unknown; value?: string }[]).find((one) => one.value === value)
  return option?.label ? String(getTranslation(option.label as never, i18n as never)) : value
}

function dateInWords(value: string, language: string): string {
  const date = new Date(value)
  return Number.isNaN(date.getTime())
    ? value
    : date.toLocaleString(language === 'fr' ? 'fr' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short' })
}

/** A record by what it is called. */
function nameOf(record: Record<string, unknown>): string {
  const inner = (record.value ?? record) as unknown
  if (typeof inner !== 'object' || inner === null) return String(inner)
  const { alt, filename, id, name, title } = inner as Record<string, unknown>
  return String(title ?? name ?? alt ?? filename ?? id ?? '')
}
