import type { Field } from 'payload'

import { mapFields, withComponent } from './mapFields.ts'

/** Addresses are made anew in every language, and what is derived is not typed by anybody. */
const isTranslated = (field: Field): boolean =>
  (field.type === 'text' || field.type === 'textarea' || field.type === 'richText') &&
  Boolean(field.localized) &&
  field.name !== 'slug' &&
  !field.admin?.readOnly &&
  !field.admin?.components?.Description

/** Puts the source text beside every field that is translated. It stands where the help of the field does, before it. */
export const withSourceText = (fields: Field[]): Field[] =>
  mapFields(fields, (field) =>
    isTranslated(field) ? withComponent(field, 'Description', '/admin/SourceText/SourceText.tsx#SourceText') : field,
  )
