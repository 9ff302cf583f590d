import type { CollectionSlug, FlattenedField, GlobalSlug, Payload } from 'payload'

import { localeCodes, type Locale } from '../../src/shared/locales.ts'
import { richText } from './richText.ts'

type Data = Record<string, unknown>

/** Stands in every text that is not public. Letters and digits, so that addresses and names can hold it too. */
export const canary = 'kanarek7q'

/** How often the canary stands in a value, whatever its case. */
export const countIn = (value: unknown): number =>
  (typeof value === 'string' ? value : JSON.stringify(value)).toLowerCase().split(canary).length - 1

/** Every text of a document, rows and rich text included. */
function fill(fields: readonly FlattenedField[], stored: Data, left: ReadonlySet<string>, at = ''): Data {
  const data: Data = {}
  for (const field of fields) {
    const path = `${at}${field.name}`
    if (left.has(path) || field.name === 'id' || ('virtual' in field && field.virtual)) continue
    const value = filled(field, stored[field.name], left, path)
    if (value !== undefined) data[field.name] = value
  }
  return data
}

function filled(field: FlattenedField, stored: unknown, left: ReadonlySet<string>, path: string): unknown {
  if ((field.type === 'text' || field.type === 'textarea') && !field.hidden) {
    const text = field.name === 'slug' ? `${canary}-${Math.random().toString(36).slice(2, 10)}` : `${canary} ${field.name}`
    return field.type === 'text' && field.hasMany ? [text] : text
  }
  if (field.type === 'richText') return richText(`${canary} ${field.name}`)
  if (field.type === 'group' || field.type === 'tab') return fill(field.flattenedFields, (stored ?? {}) as Data, left, `${path}.`)
  if (field.type !== 'array') return undefined
  const rows = ((stored ?? []) as Data[]).map((row, index) => ({ ...row, ...fill(field.flattenedFields, row, left, `${path}.${index}.`) }))
  return [...rows, fill(field.flattenedFields, {}, left, `${path}.${rows.length}.`)]
}

interface Refusal {
  data?: { errors?: { path: string }[] }
}

/**
 * Writes the canary wherever it is taken: what a rule refuses is left out, and the rest tried again.
 *
 * @param left paths that are known to be refused; more are added
 */
export async function writeCanary(
  fields: readonly FlattenedField[],
  stored: Data,
  write: (data: Data) => Promise<unknown>,
  left = new Set<string>(),
): Promise<void> {
  for (let attempt = 0; attempt < 12; attempt++) {
    try {
      await write(fill(fields, stored, left))
      return
    } catch (error) {
      const refused = (error as Refusal).data?.errors?.map(({ path }) => path) ?? []
      if (refused.length === 0) throw error
      for (const path of refused) left.add(path)
    }
  }
  throw new Error(`The canary was refused again and again, at last in ${[...left].slice(-5).join(', ')}.`)
}

/** A draft in every language of a document that stays public as it is. */
export async function pendingCanary(
  payload: Payload,
  collection: CollectionSlug,
  id: string,
  languages: readonly Locale[] = localeCodes,
): Promise<void> {
  const { flattenedFields } = payload.collections[collection].config
  const left = new Set<string>()
  for (const locale of languages) {
    const stored = (await payload.findByID({ collection, id, depth: 0, draft: true, locale, overrideAccess: true })) as unknown as Data
    const write = async (data: Data) => payload.update({ collection, id, data: data as never, depth: 0, locale, overrideAccess: true })
    await writeCanary(flattenedFields, stored, write, left)
  }
}

/** The same for a global. */
export async function pendingGlobalCanary(payload: Payload, slug: GlobalSlug): Promise<void> {
  const fields = payload.globals.config.find((global) => global.slug === slug)?.flattenedFields ?? []
  const left = new Set<string>()
  for (const locale of localeCodes) {
    const stored = (await payload.findGlobal({ slug, depth: 0, draft: true, locale, overrideAccess: true })) as unknown as Data
    const write = async (data: Data) => payload.updateGlobal({ slug, data: data as never, depth: 0, locale, overrideAccess: true })
    await writeCanary(fields, stored, write, left)
  }
}
