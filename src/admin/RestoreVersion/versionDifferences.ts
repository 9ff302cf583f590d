import { getTranslation, type I18nClient } from '@payloadcms/translations'
import type { ClientField } from 'payload'

import { isSame } from '../Saving/isSame.ts'
import { valueInWords } from '../valueInWords.ts'

/** What is brought back: the texts of one language, or what all languages share. */
export type Part = 'shared' | 'text'

export interface Difference {
  path: string
  label: string
  /** What the draft says now, by paragraphs. */
  now: string[]
  /** What it will say. */
  then: string[]
}

type Values = Record<string, unknown>

const notContent = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', '_translation', '_languages', 'publicationRecord'])

const rowsOf = (value: unknown): Values[] => (Array.isArray(value) ? (value as Values[]) : [])
const idOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(idOf)
  if (typeof value !== 'object' || value === null) return value
  if ('relationTo' in value && 'value' in value) return { relationTo: value.relationTo, value: idOf(value.value) }
  return 'id' in value && !('root' in value) ? value.id : value
}

/** Where an old version of a document says something else than its draft, in the order of the form. Both are in one language. */
export function versionDifferences(fields: readonly ClientField[], now: Values, then: Values, part: Part, i18n: I18nClient): Difference[] {
  const found: Difference[] = []
  const walk = (level: readonly ClientField[], before: Values, after: Values, at: { labels: string[]; path: string; isText: boolean }) => {
    for (const field of level) {
      if (field.type === 'tabs') {
        for (const tab of field.tabs) {
          const isNamed = 'name' in tab && Boolean(tab.name)
          const inside = (values: Values) => (isNamed ? ((values[(tab as { name: string }).name] ?? {}) as Values) : values)
          walk(tab.fields, inside(before), inside(after), isNamed ? { ...at, path: `${at.path}${(tab as { name: string }).name}.` } : at)
        }
        continue
      }
      if (!('name' in field) || !field.name) {
        if ('fields' in field) walk(field.fields, before, after, at)
        continue
      }
      compare(field, before[field.name], after[field.name], at)
    }
  }

  function compare(
    field: ClientField & { name: string },
    x: unknown,
    y: unknown,
    at: { labels: string[]; path: string; isText: boolean },
  ): void {
    if (notContent.has(field.name) || field.admin?.hidden || field.type === 'join' || field.type === 'ui' || isComputed(field)) return
    const { label } = field as { label?: unknown }
    const labels = [...at.labels, label ? String(getTranslation(label as never, i18n as never)) : field.name]
    const isText = at.isText || Boolean('localized' in field && field.localized)
    const here = { labels, path: `${at.path}${field.name}.`, isText }
    if (field.type === 'group') walk(field.fields, (x ?? {}) as Values, (y ?? {}) as Values, here)
    else if ((field.type === 'array' || field.type === 'blocks') && !isText) compareRows(field, rowsOf(x), rowsOf(y), here)
    else if (isText === (part === 'text') && !isSame(idOf(x), idOf(y))) {
      const [old, back] = [valueInWords(field, x, i18n), valueInWords(field, y, i18n)]
      found.push({ path: `${at.path}${field.name}`, label: labels.join(' › '), now: old, then: back })
    }
  }

  function compareRows(
    field: ClientField,
    before: Values[],
    after: Values[],
    at: { labels: string[]; path: string; isText: boolean },
  ): void {
    const ids = (rows: Values[]) => rows.map(({ id }) => id)
    if (part === 'shared' && !isSame(ids(before), ids(after))) {
      found.push({
        path: at.path,
        label: at.labels.join(' › '),
        now: valueInWords(field, before, i18n),
        then: valueInWords(field, after, i18n),
      })
      return
    }
    // Rows that are new since have nothing to be brought back; those that went do not come back with a text.
    for (const [index, row] of before.entries()) {
      const twin = after.find(({ id }) => id === row.id)
      const inner =
        'fields' in field ? field.fields : 'blocks' in field ? (field.blocks.find(({ slug }) => slug === row.blockType)?.fields ?? []) : []
      if (twin) walk(inner, row, twin, { ...at, labels: [...at.labels, String(index + 1)], path: `${at.path}${index}.` })
    }
  }

  walk(fields, now, then, { labels: [], path: '', isText: false })
  return found
}

const isComputed = (field: ClientField): boolean => 'virtual' in field && Boolean(field.virtual)
