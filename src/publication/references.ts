import type { FlattenedField, SanitizedConfig } from 'payload'

import { localeCodes } from '../shared/locales.ts'
import { isGroup, isLocalized, isSkipped, rowFields, rowsOf } from './rebuild.ts'
import type { ByLocale, RawDocument } from './rawDocument.ts'

/** One place of a document that names another record. */
export interface Reference {
  collection: string
  id: string
  /** Of the field, in dotted form with the positions of rows; a rich text is one place. */
  path: string
  /** A picture or a file: an upload field, or an upload in a rich text. */
  isUpload: boolean
  /** Stands in the text of one language, not in what all share. */
  isLocalized: boolean
  /** Ids of the rows around it, from the outermost. */
  rows: readonly string[]
}

interface Walk {
  config: SanitizedConfig
  /** `one`: localized fields hold the value of one language; `all`: those of every language. */
  languages: 'all' | 'one'
}

interface Place {
  isLocalized: boolean
  path: string
  rows: readonly string[]
}

/** Every record that a document names, by relations, uploads and rich texts, those in rows included. */
export function referencesIn(fields: FlattenedField[], doc: null | RawDocument | undefined, walk: Walk): Reference[] {
  return level(fields, doc, walk, { isLocalized: false, path: '', rows: [] })
}

function level(fields: FlattenedField[], at: null | RawDocument | undefined, walk: Walk, place: Place): Reference[] {
  if (!at) return []
  return fields.flatMap((field) => {
    const value = at[field.name]
    if (value === undefined || value === null || isSkipped(field)) return []
    const isOwnLanguage = !place.isLocalized && isLocalized(field)
    const here = {
      ...place,
      isLocalized: place.isLocalized || isOwnLanguage,
      path: place.path ? `${place.path}.${field.name}` : field.name,
    }
    if (!isOwnLanguage || walk.languages === 'one') return inField(field, value, walk, here)
    return localeCodes.flatMap((code) => inField(field, (value as ByLocale)[code], walk, here))
  })
}

function inField(field: FlattenedField, value: unknown, walk: Walk, place: Place): Reference[] {
  if (value === undefined || value === null) return []
  if (isGroup(field)) return level(field.flattenedFields, value as RawDocument, walk, place)
  if (field.type === 'array' || field.type === 'blocks') {
    return rowsOf(value).flatMap((row, i) => {
      const rows = [...place.rows, String(row.id ?? '')]
      return level(rowFields(field, row, walk.config), row, walk, { ...place, path: `${place.path}.${i}`, rows })
    })
  }
  if (field.type === 'relationship' || field.type === 'upload') {
    const isMany = Array.isArray(value)
    return [value].flat().flatMap((one, i) => {
      const at = isMany ? { ...place, path: `${place.path}.${i}` } : place
      return referenceTo(field.relationTo, one, at, field.type === 'upload')
    })
  }
  return field.type === 'richText' ? inText(value, place) : []
}

/** A relation by its bare id, as a populated record, or with the name of its collection. */
function referenceTo(relationTo: string | string[], value: unknown, { isLocalized, path, rows }: Place, isUpload: boolean): Reference[] {
  const named = Array.isArray(relationTo) ? (value as null | { relationTo?: unknown; value?: unknown }) : { relationTo, value }
  const id = idOf(named?.value)
  const collection = named?.relationTo
  if (id === undefined || typeof collection !== 'string' || !collection) return []
  return [{ collection, id, isLocalized, isUpload, path, rows }]
}

function idOf(value: unknown): string | undefined {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined
}

interface TextNode {
  children?: unknown
  fields?: null | { doc?: unknown; linkType?: unknown }
  relationTo?: unknown
  type?: unknown
  value?: unknown
}

/** Deeper trees are refused by the field itself. */
const deepest = 64

function inText(value: unknown, place: Place): Reference[] {
  const found: Reference[] = []
  const walk = (node: null | TextNode, depth: number) => {
    if (!node || typeof node !== 'object' || depth > deepest) return
    if (node.type === 'upload' || node.type === 'relationship') {
      found.push(...referenceTo([], { relationTo: node.relationTo, value: node.value }, place, node.type === 'upload'))
    }
    if ((node.type === 'link' || node.type === 'autolink') && node.fields?.linkType === 'internal') {
      found.push(...referenceTo([], node.fields.doc, place, false))
    }
    if (Array.isArray(node.children)) for (const child of node.children as TextNode[]) walk(child, depth + 1)
  }
  walk((value as { root?: TextNode }).root ?? null, 0)
  return found
}
