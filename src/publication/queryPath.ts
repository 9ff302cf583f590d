import { APIError, type CollectionSlug, type FlattenedField, type Payload } from 'payload'

import { isLocale, type Locale } from '../shared/locales.ts'
import { isLocalized } from './rebuild.ts'

/** A relation that a path goes through. */
interface Hop {
  /** The path up to the relation, in the document asked for. */
  path: string
  isMany: boolean
  slug: string
}

/** Where the path of a condition or of an order leads. */
export interface QueryPath {
  path: string
  hops: readonly Hop[]
  /** The path in the record at the end of the relations. */
  rest: string
  /** `undefined` for `id` and for what the framework will refuse. */
  field?: FlattenedField
  isLocalized: boolean
  /** The language that the path itself names. */
  locale?: Locale
}

const joinPath = (path: string) =>
  new APIError(`“${path}” leads through a list of other records. Ask that collection itself.`, 400, { code: 'join-path', path }, true)

/**
 * Follows a path through groups, rows and relations.
 *
 * @throws APIError 400 when it leads through a join
 */
export function followPath(path: string, fields: readonly FlattenedField[], payload: Payload): QueryPath {
  const segments = path.replaceAll('__', '.').split('.')
  const hops: Hop[] = []
  let level = fields
  let start = 0
  let field: FlattenedField | undefined
  let locale: Locale | undefined
  let i = 0
  const done = (): QueryPath => ({
    path: segments.join('.'),
    hops,
    rest: segments.slice(start).join('.'),
    field,
    isLocalized: Boolean(field && isLocalized(field)),
    locale,
  })
  while (i < segments.length) {
    field = level.find(({ name }) => name === segments[i])
    locale = undefined
    if (!field) return done()
    if (field.type === 'join') throw joinPath(path)
    i += 1
    const next = segments[i]
    if (isLocalized(field) && isLocale(next)) {
      locale = next
      i += 1
    }
    if (isRelation(field)) {
      const { relationTo } = field
      const isLeaf = i >= segments.length || (i === segments.length - 1 && segments[i] === 'id')
      if (isLeaf || Array.isArray(relationTo)) return done()
      hops.push({ path: segments.slice(0, i).join('.'), isMany: Boolean(field.hasMany), slug: relationTo })
      level = payload.collections[relationTo as CollectionSlug].config.flattenedFields
      start = i
      field = undefined
    } else if ('flattenedFields' in field) level = field.flattenedFields
    else if (field.type === 'blocks') level = field.blocks.flatMap((block) => block.flattenedFields)
    else return done()
  }
  return done()
}

export const isRelation = (field: FlattenedField | undefined): field is Extract<FlattenedField, { type: 'relationship' | 'upload' }> =>
  field?.type === 'relationship' || field?.type === 'upload'
