import type { Field, RelationshipField, SanitizedCollectionConfig, SelectType } from 'payload'

import type { RawDocument } from './rawDocument.ts'

type IsVisited = (value: unknown) => boolean

interface Read {
  /** Names of the fields that have something to do in a document of this read. */
  found: Set<string>
  isNoted: boolean
  sparse: ReadonlyMap<string, IsVisited>
}

const readKey = Symbol('what one read has found')

type Noted = object & { [readKey]?: Read }

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0
const hasRecord: IsVisited = (value) => Boolean(value) && !isEmptyList(value)

/** Kinds of fields whose value by itself tells whether there is anything to do: records to populate, rows to walk through or to make. */
const sparseTypes: Readonly<Record<string, IsVisited>> = {
  array: (value) => !isEmptyList(value),
  relationship: hasRecord,
  upload: hasRecord,
}

const nameOf = (field: Field): string => ('name' in field && field.name) || ''

function visitedOf(field: Field): IsVisited | undefined {
  const { access, defaultValue, hidden, hooks, localized, virtual } = field as RelationshipField
  const hasMore = Boolean(access?.read || hidden || hooks?.afterRead?.length || localized || virtual) || defaultValue !== undefined
  return hasMore ? undefined : sparseTypes[field.type]
}

/**
 * A configuration for one read, whose documents are walked through where they have something: the framework makes several promises for
 * each field of each document, and most relations of most documents are empty. It inherits the rest from the one it is made of.
 *
 * @param select what is not selected as a whole has to be taken out, empty or not
 */
export function withoutEmptyFields(config: SanitizedCollectionConfig, select: SelectType | undefined): SanitizedCollectionConfig {
  const sparse = sparseOf(config)
  if (sparse.size === 0) return config
  const parts = Object.keys(select ?? {}).filter((name) => select?.[name] !== true)
  const read: Read = { found: new Set(parts), isNoted: false, sparse }
  let known: { fields: Field[]; size: number } | undefined
  const fields = () => {
    if (!read.isNoted) return config.fields
    if (known?.size !== read.found.size) {
      const isVisited = (name: string) => !sparse.has(name) || read.found.has(name)
      known = { fields: config.fields.filter((field) => isVisited(nameOf(field))), size: read.found.size }
    }
    return known.fields
  }
  return Object.create(config, { fields: { get: fields, enumerable: true }, [readKey]: { value: read } }) as SanitizedCollectionConfig
}

/** Notes what a document has, before the first document of its read is walked through. */
export function noteValues(config: object, row: RawDocument): void {
  const read = (config as Noted)[readKey]
  if (!read) return
  read.isNoted = true
  for (const [name, isVisited] of read.sparse) if (isVisited(row[name])) read.found.add(name)
}

/** Derived from a configuration and forgotten with it. */
const sparseByConfig = new WeakMap<object, ReadonlyMap<string, IsVisited>>()

function sparseOf(config: SanitizedCollectionConfig): ReadonlyMap<string, IsVisited> {
  const known = sparseByConfig.get(config)
  if (known) return known
  const sparse = new Map<string, IsVisited>()
  for (const field of config.fields) {
    const isVisited = visitedOf(field)
    if (isVisited) sparse.set(nameOf(field), isVisited)
  }
  sparseByConfig.set(config, sparse)
  return sparse
}
