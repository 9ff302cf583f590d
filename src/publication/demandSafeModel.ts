import type { Field, FlattenedField, SanitizedCollectionConfig, SanitizedConfig, SanitizedGlobalConfig } from 'payload'

import { settingOf } from './entity.ts'
import { isLocalized } from './rebuild.ts'

type Entity = SanitizedCollectionConfig | SanitizedGlobalConfig

/**
 * What the framework offers and publication per language cannot keep its promises with.
 *
 * - Scheduled publication writes past the rights of who scheduled it, and in all languages.
 * - A text that all languages share, with words in it that differ by language, is one value for the merge: one language would take the
 *   words of another along.
 *
 * @throws Error naming the place
 */
export function demandSafeModel({ collections, globals }: SanitizedConfig): void {
  for (const entity of [...collections, ...globals] as Entity[]) {
    if (!settingOf(entity)) continue
    const drafts = entity.versions?.drafts
    if (typeof drafts === 'object' && drafts.schedulePublish)
      throw new Error(`Publication is not scheduled: switch schedulePublish off in ${entity.slug}`)
    const path = sharedTextWithLanguages(entity.flattenedFields, entity.slug)
    if (path) throw new Error(`A text shared by all languages has fields of one language in it: ${path}`)
  }
}

function sharedTextWithLanguages(fields: FlattenedField[], at: string): string | undefined {
  for (const field of fields) {
    if (isLocalized(field)) continue
    const path = `${at}.${field.name}`
    if (field.type === 'richText' && hasLanguages(fieldsInside(field))) return path
    const inside =
      'flattenedFields' in field
        ? [field.flattenedFields]
        : field.type === 'blocks'
          ? field.blocks.map((block) => block.flattenedFields)
          : []
    const found = inside.map((level) => sharedTextWithLanguages(level, path)).find(Boolean)
    if (found) return found
  }
  return undefined
}

/** The part of Payload's editor that tells which fields stand in blocks, links and pictures of a text. */
interface Editor {
  editorConfig?: { features?: { getSubFields?: ReadonlyMap<string, (args: object) => Field[] | null | undefined> } }
}

const fieldsInside = (field: FlattenedField): Field[] => {
  const editor = 'editor' in field ? (field.editor as Editor | undefined) : undefined
  return [...(editor?.editorConfig?.features?.getSubFields?.values() ?? [])].flatMap((inside) => inside({}) ?? [])
}

function hasLanguages(fields: readonly Field[]): boolean {
  return fields.some((field) => {
    if ('localized' in field && field.localized) return true
    if ('fields' in field && hasLanguages(field.fields)) return true
    if (field.type === 'tabs') return field.tabs.some((tab) => hasLanguages(tab.fields))
    return field.type === 'blocks' && field.blocks.some((block) => hasLanguages(block.fields))
  })
}
