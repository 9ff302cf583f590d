import type { FlattenedField, SanitizedConfig } from 'payload'
import { fieldShouldBeLocalized } from 'payload/shared'

import { localeCodes } from '../../shared/locales.ts'
import { publicCollections } from '../../shared/slugs.ts'
import { named, type Schema } from '../../shared/openapi.ts'
import { anyone } from '../gate/index.ts'
import { descriptionOf } from '../graphqlDescriptions.ts'
import { inAllLanguages, nameOf } from './names.ts'

/** In one language, texts are values; with `locale=all` they are objects by language. */
export type Languages = 'all' | 'one'

interface Walk {
  config: SanitizedConfig
  languages: Languages
}

/** Is it in answers to strangers? `deletedAt` is, as `null`. */
export const isPublicField = (field: FlattenedField): boolean => field.name === 'deletedAt' || anyone.sees(field)

/** The properties of a document, a group or a row. */
export function propertiesOf(fields: readonly FlattenedField[], walk: Walk): Record<string, Schema> {
  return Object.fromEntries(fields.filter(isPublicField).map((field) => [field.name, propertyOf(field, walk)]))
}

function propertyOf(field: FlattenedField, walk: Walk): Schema {
  if (field.name === '_translation') return named(walk.languages === 'all' ? 'TranslationOfAll' : 'Translation')
  const description = descriptionOf(field)
  const value = valueOf(field, walk)
  const isByLanguage = walk.languages === 'all' && (isLocalized(field) || field.name === '_status')
  const schema = isByLanguage ? byLanguage(value) : value
  return description ? { ...schema, description } : schema
}

const isLocalized = (field: FlattenedField): boolean => fieldShouldBeLocalized({ field: field as never, parentIsLocalized: false })

/** The published languages, each with its value. Where there is none, SQL gives nothing and MongoDB null. */
const byLanguage = (value: Schema): Schema => ({
  type: ['object', 'null'],
  properties: Object.fromEntries(localeCodes.map((code) => [code, value])),
  additionalProperties: false,
})

const orNull = (type: string, more: Schema = {}): Schema => ({ type: [type, 'null'], ...more })

function valueOf(field: FlattenedField, walk: Walk): Schema {
  switch (field.type) {
    case 'text':
      return field.hasMany ? listOf({ type: 'string' }) : field.name === 'id' ? { type: 'string' } : orNull('string')
    case 'number':
      return field.hasMany ? listOf({ type: 'number' }) : orNull('number')
    case 'checkbox':
      return orNull('boolean')
    case 'date':
      return orNull('string', { format: 'date-time' })
    case 'select':
    case 'radio':
      return choiceOf(field)
    case 'relationship':
    case 'upload':
      return relationOf(field, walk)
    case 'join':
      return joinOf(field, walk)
    case 'array':
      return listOf(objectOf(field.flattenedFields, walk))
    case 'group':
    case 'tab':
      return objectOf(field.flattenedFields, walk)
    case 'richText':
      return { anyOf: [named('RichText'), { type: 'string' }, { type: 'null' }] }
    case 'json':
      return {}
    case 'code':
    case 'email':
    case 'textarea':
      return orNull('string')
    case 'blocks':
    case 'point':
      throw new Error(
        `The contract does not know fields of the type “${field.type}” yet (${field.name}): say in openapi/fields.ts how they are answered.`,
      )
  }
}

const listOf = (items: Schema): Schema => ({ type: ['array', 'null'], items })

const objectOf = (fields: readonly FlattenedField[], walk: Walk): Schema => ({ type: 'object', properties: propertiesOf(fields, walk) })

type Choice = Extract<FlattenedField, { type: 'radio' | 'select' }>

/** The values of a choice. */
export const valuesOf = ({ options }: Choice): string[] => options.map((option) => (typeof option === 'string' ? option : option.value))

function choiceOf(field: Choice): Schema {
  const values = valuesOf(field)
  if ('hasMany' in field && field.hasMany) return listOf({ type: 'string', enum: values })
  return orNull('string', { enum: [...values, null] })
}

/** An id or, down to the `depth` asked for, the document. */
function recordOf(slug: string, { config, languages }: Walk): Schema {
  const target = config.collections.find((collection) => collection.slug === slug)
  const isPublic = publicCollections.some((known) => known === slug)
  if (!target || !isPublic) return { type: 'string' }
  const name = nameOf(target)
  return { anyOf: [{ type: 'string' }, named(languages === 'all' ? inAllLanguages(name) : name)] }
}

function relationOf(field: Extract<FlattenedField, { type: 'relationship' | 'upload' }>, walk: Walk): Schema {
  const one = Array.isArray(field.relationTo) ? oneOfSeveral(field.relationTo, walk) : recordOf(field.relationTo, walk)
  return field.hasMany ? listOf(one) : { anyOf: [one, { type: 'null' }] }
}

const oneOfSeveral = (slugs: readonly string[], walk: Walk): Schema => ({
  anyOf: slugs.map((slug) => ({
    type: 'object',
    required: ['relationTo', 'value'],
    properties: { relationTo: { const: slug }, value: recordOf(slug, walk) },
  })),
})

function joinOf(field: Extract<FlattenedField, { type: 'join' }>, walk: Walk): Schema {
  const docs = { anyOf: [field.collection].flat().map((slug) => recordOf(slug, walk)) }
  return {
    type: 'object',
    required: ['docs'],
    properties: {
      docs: { type: 'array', items: docs },
      hasNextPage: { type: 'boolean' },
      totalDocs: { type: 'integer', description: `Only with \`joins[${field.name}][count]=true\`.` },
    },
  }
}
