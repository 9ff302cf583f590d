import type { FlattenedField } from 'payload'

import { isNeverWritten } from '../../access/index.ts'
import { named, type Schema } from '../../shared/openapi.ts'
import { descriptionOf } from '../graphqlDescriptions.ts'
import { isPublicField, valuesOf } from './fields.ts'
import type { Entity } from './names.ts'

/** Set by the framework or by what is stored: a body that carries them says nothing by it. */
const ofTheSystem = new Set([
  'id',
  'deletedAt',
  'createdAt',
  '_languages',
  '_translation',
  'url',
  'thumbnailURL',
  'filename',
  'mimeType',
  'filesize',
  'width',
  'height',
  'sizes',
])

/** Fields of the staff alone are left out: this document is read by strangers (`schema.staff.graphql` has them). */
const isWritten = (field: FlattenedField): boolean =>
  isPublicField(field) &&
  !('virtual' in field && field.virtual) &&
  field.type !== 'join' &&
  !isNeverWritten(field) &&
  field.name !== '_status'

/** What a write of one language may carry. Anything else in it is left alone. */
export function inputOf(entity: Entity): Schema {
  const isUpload = 'upload' in entity && Boolean(entity.upload)
  const fields = entity.flattenedFields.filter((field) => isWritten(field) && (!isUpload || !ofTheSystem.has(field.name)))
  const hasDrafts = Boolean(entity.versions?.drafts)
  return {
    type: 'object',
    description: `The fields to write, in the language of the request. Those that are not named stay as they are.${
      hasDrafts
        ? ' A draft, unless `_status` is `published`; a body of nothing but `_status: "draft"` takes the language from the public.'
        : ''
    }`,
    properties: {
      ...(hasDrafts ? { _status: { type: 'string', enum: ['draft', 'published'] } } : {}),
      ...Object.fromEntries(fields.filter(({ name }) => !ofTheSystem.has(name)).map((field) => [field.name, written(field)])),
    },
  }
}

function written(field: FlattenedField): Schema {
  const description = descriptionOf(field)
  return { ...valueOf(field), ...(description ? { description } : {}) }
}

const id: Schema = { type: ['string', 'null'], description: 'An id.' }
const listOf = (items: Schema): Schema => ({ type: ['array', 'null'], items })

function rowOf(fields: readonly FlattenedField[]): Schema {
  return { type: 'object', properties: Object.fromEntries(fields.filter(isWritten).map((field) => [field.name, written(field)])) }
}

function valueOf(field: FlattenedField): Schema {
  switch (field.type) {
    case 'number':
      return { type: ['number', 'null'] }
    case 'checkbox':
      return { type: ['boolean', 'null'] }
    case 'date':
      return { type: ['string', 'null'], description: 'An instant (ISO 8601).' }
    case 'select':
    case 'radio':
      return 'hasMany' in field && field.hasMany
        ? listOf({ type: 'string', enum: valuesOf(field) })
        : { type: ['string', 'null'], enum: [...valuesOf(field), null] }
    case 'relationship':
    case 'upload':
      return relationOf(field)
    case 'array':
      return listOf(rowOf(field.flattenedFields))
    case 'group':
    case 'tab':
      return rowOf(field.flattenedFields)
    case 'richText':
      return { anyOf: [named('RichText'), { type: 'null' }] }
    case 'json':
      return {}
    case 'blocks':
    case 'code':
    case 'email':
    case 'join':
    case 'point':
    case 'text':
    case 'textarea':
      return 'hasMany' in field && field.hasMany ? listOf({ type: 'string' }) : { type: ['string', 'null'] }
  }
}

function relationOf({ hasMany, relationTo }: Extract<FlattenedField, { type: 'relationship' | 'upload' }>): Schema {
  const polymorphic: Schema = {
    type: ['object', 'null'],
    required: ['relationTo', 'value'],
    properties: { relationTo: { type: 'string', enum: [relationTo].flat() }, value: { type: 'string' } },
  }
  const one = Array.isArray(relationTo) ? polymorphic : id
  return hasMany ? listOf(one) : one
}
