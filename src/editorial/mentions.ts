import type { FlattenedField, Payload, Where } from 'payload'
import { fieldIsVirtual, fieldShouldBeLocalized } from 'payload/shared'

import { localeCodes } from '../shared/locales.ts'

interface Target {
  collection: string
  id: string
}

/** A condition, with what stands before the names of its fields. */
type Condition = (before: string) => Where

/** Conditions, one for each field that may name a record, that find every document in which it does; a text may be found in vain. */
export function mentions(fields: FlattenedField[], target: Target, { config, db }: Pick<Payload, 'config' | 'db'>): Condition[] {
  const isMongodb = db.name === 'mongoose'

  const walk = (level: FlattenedField[], at: string, isInside: boolean): Condition[] =>
    level.flatMap((field) => {
      if (fieldIsVirtual(field as never) || field.type === 'join' || field.custom?.publication === 'through') return []
      const isLocalized = !isInside && fieldShouldBeLocalized({ field: field as never, parentIsLocalized: false })
      const paths = isLocalized && isMongodb ? localeCodes.map((code) => `${at}${field.name}.${code}`) : [`${at}${field.name}`]
      const inner = (inside: FlattenedField[]) => paths.flatMap((path) => walk(inside, `${path}.`, isInside || isLocalized))
      if (field.type === 'group' || field.type === 'tab' || field.type === 'array') return inner(field.flattenedFields)
      if (field.type === 'blocks') {
        const blocks = (field.blockReferences ?? field.blocks).map((block) =>
          typeof block === 'string' ? config.blocks?.find(({ slug }) => slug === block) : block,
        )
        return blocks.flatMap((block) => inner(block?.flattenedFields ?? []))
      }
      if (field.type === 'relationship' || field.type === 'upload')
        return paths.flatMap((path) => relationTo(field.relationTo, path, target))
      if (field.type === 'richText') return [(before) => inText(paths, before, target.id, isMongodb)]
      return []
    })

  return walk(fields, '', false)
}

function relationTo(collections: string | string[], path: string, { collection, id }: Target): Condition[] {
  if (!Array.isArray(collections)) return collections === collection ? [(before) => ({ [`${before}${path}`]: { equals: id } })] : []
  if (!collections.includes(collection)) return []
  return [
    (before) => ({ and: [{ [`${before}${path}.value`]: { equals: id } }, { [`${before}${path}.relationTo`]: { equals: collection } }] }),
  ]
}

/** As deep as an editor can nest lists and tables. */
const depths = 9

/** SQLite keeps a text as text, in which an id can be looked for; in MongoDB it is a tree, and is asked for at each depth. */
function inText(paths: readonly string[], before: string, id: string, isMongodb: boolean): Where {
  if (!isMongodb) return { or: paths.map((path) => ({ [`${before}${path}`]: { like: id } })) }
  const nodes = Array.from({ length: depths }, (_, depth) => `root${'.children'.repeat(depth + 1)}`)
  const ends = ['value', 'fields.doc.value']
  return {
    or: paths.flatMap((path) => nodes.flatMap((node) => ends.map((end) => ({ [`${before}${path}.${node}.${end}`]: { equals: id } })))),
  }
}
