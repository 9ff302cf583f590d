import type { CollectionSlug, FlattenedField, Payload, SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import { buildVersionCollectionFields, buildVersionGlobalFields } from 'payload'

import { isLocale } from '../../shared/locales.ts'
import { BadParameter } from '../formats/parameters.ts'
import type { Reader } from './reader.ts'

export type Level = ReadonlyMap<string, FlattenedField>

/** A path that leads to a field. */
export interface Target {
  /** Nothing for `id`. */
  field?: FlattenedField
  /** Part of a relation to several collections. */
  part?: 'relationTo' | 'value'
}

/** More than any question needs; each relation is another table. */
const mostRelations = 3

/** The fields of the model by their names. Prepared when they are first asked for, and kept. */
export class Fields {
  readonly #levels = new Map<readonly FlattenedField[], Level>()
  readonly #versions = new Map<object, readonly FlattenedField[]>()
  readonly #collections: ReadonlyMap<string, SanitizedCollectionConfig>

  constructor(
    private readonly config: SanitizedConfig,
    collections: Payload['collections'],
  ) {
    this.#collections = new Map(Object.entries(collections).map(([slug, { config: own }]) => [slug, own]))
  }

  collection(slug: string): SanitizedCollectionConfig | undefined {
    return this.#collections.get(slug)
  }

  global(slug: string) {
    return this.config.globals.find((global) => global.slug === slug)
  }

  of(fields: readonly FlattenedField[]): Level {
    const known = this.#levels.get(fields) ?? new Map(fields.map((field) => [field.name, field]))
    this.#levels.set(fields, known)
    return known
  }

  ofCollection(slug: string): Level {
    return this.of(this.collection(slug as CollectionSlug)?.flattenedFields ?? [])
  }

  ofVersions({ isGlobal, slug }: { isGlobal: boolean; slug: string }): Level {
    const entity = isGlobal ? this.global(slug) : this.collection(slug)
    if (!entity) return this.of([])
    const made = this.#versions.get(entity) ?? this.#buildVersions(slug, isGlobal)
    this.#versions.set(entity, made)
    return this.of(made)
  }

  #buildVersions(slug: string, isGlobal: boolean): readonly FlattenedField[] {
    const [global, collection] = [this.global(slug), this.collection(slug)]
    if (isGlobal) return global ? buildVersionGlobalFields(this.config, global, true) : []
    return collection ? buildVersionCollectionFields(this.config, collection, true) : []
  }

  /**
   * Follows a path through groups, rows, languages and relations.
   *
   * @param parameter where the path stands, for the message
   * @throws BadParameter naming the fields there are
   */
  follow(path: string, start: Level, reader: Reader, parameter: string): Target {
    // The framework takes two underscores for a dot.
    const steps = path.replaceAll('__', '.').split('.')
    let level = start
    let relations = 0
    for (let at = 0; at < steps.length; at++) {
      const step = steps[at] ?? ''
      const isLast = at === steps.length - 1
      if (step === 'id' && isLast) return {}
      const field = level.get(step)
      if (!field || !reader.asks(field)) throw unknownField(parameter, this.#names(level, reader))
      if ('localized' in field && field.localized && isLocale(steps[at + 1])) at++
      const inner = steps.slice(at + 1)
      // What may be asked of a join is decided by publication.
      if (inner.length === 0 || field.type === 'join') return { field }
      if (field.type === 'relationship' || field.type === 'upload') {
        const { relationTo } = field
        if (inner.length === 1 && inner[0] === 'id') return { field }
        if (Array.isArray(relationTo)) return { field, part: partOf(inner, parameter) }
        if (!reader.mayName(relationTo)) throw unknownField(parameter, this.#names(level, reader))
        if (++relations > mostRelations) throw new BadParameter(parameter, `A path goes through at most ${mostRelations} relations.`)
        level = this.ofCollection(relationTo)
      } else level = this.inside(field) ?? fail(parameter, `“${step}” has no fields inside.`)
    }
    throw unknownField(parameter, this.#names(level, reader))
  }

  /** The fields inside a group, the rows of a list, or blocks. */
  inside(field: FlattenedField): Level | undefined {
    if ('flattenedFields' in field) return this.of(field.flattenedFields)
    return undefined
  }

  #names(level: Level, reader: Reader): string[] {
    return ['id', ...[...level.values()].filter((field) => reader.asks(field)).map(({ name }) => name)]
  }
}

function fail(parameter: string, message: string): never {
  throw new BadParameter(parameter, message)
}

export const unknownField = (parameter: string, names: readonly string[]) =>
  new BadParameter(parameter, `There is no such field. There are: ${[...new Set(names)].join(', ')}.`)

function partOf(inner: readonly string[], parameter: string): 'relationTo' | 'value' {
  const [part, ...more] = inner
  if (more.length === 0 && (part === 'relationTo' || part === 'value')) return part
  throw new BadParameter(parameter, 'This relation leads to several collections: ask its value or its relationTo.')
}
