import { flattenAllFields, type Field, type FlattenedField } from 'payload'

import { isRelation } from './queryPath.ts'
import { isGroup, isLocalized } from './rebuild.ts'

type RelationField = Extract<FlattenedField, { type: 'relationship' | 'upload' }>

/** A field in which ids of other records can stand. */
export type PlannedField =
  | { kind: 'group'; name: string; inner: Plan }
  | { kind: 'join'; name: string; slug: string }
  | { kind: 'relation'; name: string; isLocalized: boolean; slug: null | string }
  | { kind: 'rows'; name: string; isLocalized: boolean; inner: (row: Record<string, unknown>) => Plan }
  | { kind: 'text'; name: string; isLocalized: boolean; blocks: (row: Record<string, unknown>) => Plan }

export type Plan = readonly PlannedField[]

/** Derived from a configuration and forgotten with it: no state of its own. */
const plans = new WeakMap<readonly FlattenedField[], Plan>()

/** The fields of a document in which ids of other records can stand; all others are not looked at. */
export function planFor(fields: readonly FlattenedField[]): Plan {
  const known = plans.get(fields)
  if (known) return known
  const plan = fields.flatMap(planned)
  plans.set(fields, plan)
  return plan
}

const slugOf = ({ relationTo }: RelationField): null | string => (typeof relationTo === 'string' ? relationTo : null)

function planned(field: FlattenedField): PlannedField[] {
  const { name } = field
  if (isRelation(field)) return [{ kind: 'relation', name, isLocalized: isLocalized(field), slug: slugOf(field) }]
  if (field.type === 'join') return typeof field.collection === 'string' ? [{ kind: 'join', name, slug: field.collection }] : []
  if (field.type === 'richText') return [{ kind: 'text', name, isLocalized: isLocalized(field), blocks: blocksInside(field) }]
  if (isGroup(field)) {
    const inner = planFor(field.flattenedFields)
    return inner.length > 0 ? [{ kind: 'group', name, inner }] : []
  }
  if (field.type === 'array') {
    const inner = planFor(field.flattenedFields)
    return inner.length > 0 ? [{ kind: 'rows', name, isLocalized: isLocalized(field), inner: () => inner }] : []
  }
  if (field.type === 'blocks') return [{ kind: 'rows', name, isLocalized: isLocalized(field), inner: planOfBlock(field.blocks) }]
  return []
}

interface BlockLike {
  fields: Field[]
  /** Missing where the block belongs to the editor of a text. */
  flattenedFields?: FlattenedField[]
  slug: string
}

function planOfBlock(blocks: readonly BlockLike[]): (row: Record<string, unknown>) => Plan {
  const fieldsBySlug = new Map(blocks.map(({ fields, flattenedFields, slug }) => [slug, flattenedFields ?? flattenAllFields({ fields })]))
  return ({ blockType }) => planFor(fieldsBySlug.get(String(blockType)) ?? [])
}

/** The blocks that a text may hold, as its editor knows them. */
function blocksInside({ editor }: Extract<FlattenedField, { type: 'richText' }>): (row: Record<string, unknown>) => Plan {
  const features = (
    editor as { editorConfig?: { resolvedFeatureMap?: Map<string, { sanitizedServerFeatureProps?: unknown }> } } | undefined
  )?.editorConfig?.resolvedFeatureMap
  const props = features?.get('blocks')?.sanitizedServerFeatureProps as { blocks?: BlockLike[]; inlineBlocks?: BlockLike[] } | undefined
  return planOfBlock([...(props?.blocks ?? []), ...(props?.inlineBlocks ?? [])])
}
