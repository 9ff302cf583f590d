import type { Field } from 'payload'

import { mapFields } from './mapFields.ts'

/** Dates of forms in the order that the staff is used to, as in lists, and hours to 24; Payload writes them the American way. */
export const withDateFormats = (fields: Field[]): Field[] =>
  mapFields(fields, (field) => {
    if (field.type !== 'date' || field.admin?.date?.displayFormat) return field
    const { date } = field.admin ?? {}
    const hasTime = date?.pickerAppearance === 'dayAndTime'
    return {
      ...field,
      admin: {
        ...field.admin,
        date: { ...date, displayFormat: hasTime ? 'dd/MM/yyyy HH:mm' : 'dd/MM/yyyy', timeFormat: 'HH:mm' },
      } as typeof field.admin,
    }
  })
