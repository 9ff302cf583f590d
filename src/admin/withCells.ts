import type { Field } from 'payload'

import { mapFields, withComponent } from './mapFields.ts'

/**
 * How two columns of lists are shown: a translated title that is missing in this language, by the one in the source language; a date, as
 * exactly as it is known.
 *
 * @param title name of the field that names a document
 */
export const withCells = (fields: Field[], title: string | undefined): Field[] =>
  mapFields(fields, (field) => {
    if (field.type === 'text' && field.name === title && field.localized) {
      return withComponent(field, 'Cell', '/admin/TitleCell/TitleCell.tsx#TitleCell')
    }
    if (field.type === 'date' && field.name === 'publishedAt') {
      return withComponent(field, 'Cell', '/admin/PublishedAtCell/PublishedAtCell.tsx#PublishedAtCell')
    }
    return field
  })
