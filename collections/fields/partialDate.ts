import type { Field, TextField, TextFieldSingleValidation } from 'payload'
import { say, type Bilingual } from '../../src/shared/bilingual.ts'
import { parsePartialDate, periodEnd, precisionOf } from '../../src/shared/partialDate.ts'
import { nfc } from './nfc.ts'
import { options } from './option.ts'

const validate: TextFieldSingleValidation = (value, { req, required }) => {
  if (value === null || value === undefined || value === '') {
    if (!required) return true
    return say(req, { en: 'A date is needed: year, month or day.', fr: 'Une date est nécessaire : année, mois ou jour.' })
  }
  if (parsePartialDate(value)) return true
  return say(req, {
    en: 'Write a real date as YYYY, YYYY-MM or YYYY-MM-DD, for example 2013-10.',
    fr: 'Saisissez une date réelle sous la forme AAAA, AAAA-MM ou AAAA-MM-JJ, par exemple 2013-10.',
  })
}

interface PartialDateSettings {
  name: string
  label: Bilingual
  help: Bilingual
  required?: boolean
  localized?: boolean
  index?: boolean
  width?: string
  position?: 'sidebar'
  access?: TextField['access']
  condition?: NonNullable<TextField['admin']>['condition']
  /** Keeps `<name>SortAt`, the last moment of the period, and `<name>IsOpen`: lists are sorted by them, the undated last. */
  sortable?: boolean
  /** Keeps `<name>EndsAt`, the last moment of this other date, or of this one when the other is empty: "is it past?" */
  endsWith?: string
  /** Keeps `<name>Precision`: day, month or year. */
  precision?: boolean
}

const instant = (name: string, from: (siblings: Record<string, unknown>) => unknown): Field => ({
  name,
  type: 'date',
  hidden: true,
  index: true,
  hooks: { beforeChange: [({ siblingData }) => periodEnd(from(siblingData)) ?? null] },
})

const precisionField = (name: string): Field => ({
  name: `${name}Precision`,
  type: 'select',
  options: options([
    ['day', 'Day', 'Jour'],
    ['month', 'Month', 'Mois'],
    ['year', 'Year', 'Année'],
  ]),
  label: { en: 'Precision of the date', fr: 'Précision de la date' },
  admin: {
    hidden: true,
    description: { en: 'Follows from how the date is written.', fr: 'Découle de la façon dont la date est écrite.' },
  },
  hooks: { beforeChange: [({ siblingData }) => precisionOf(siblingData[name]) ?? null] },
})

/** Sorted by first, in both directions: what has no date yet comes last. */
const isOpen = (name: string): Field => ({
  name: `${name}IsOpen`,
  type: 'checkbox',
  hidden: true,
  hooks: { beforeChange: [({ siblingData }) => !siblingData[name]] },
})

/** A date known to the day, the month or the year, as text; with what is asked for beside it. Spread the result into `fields`. */
export function partialDate(settings: PartialDateSettings): Field[] {
  const { name, label, help, required, localized, index, access, condition, width, position, sortable, endsWith, precision } = settings
  const fields: Field[] = [
    {
      name,
      type: 'text',
      label: { ...label },
      required,
      localized,
      index,
      access,
      custom: sortable ? { sortAs: [`${name}IsOpen`, `${name}SortAt`] } : undefined,
      validate,
      hooks: { beforeValidate: [nfc, ({ value }) => (value === '' ? null : (value as unknown))] },
      admin: { description: { ...help }, placeholder: { en: 'YYYY-MM-DD', fr: 'AAAA-MM-JJ' }, condition, position, width },
    },
  ]
  if (precision) fields.push(precisionField(name))
  if (sortable)
    fields.push(
      isOpen(name),
      instant(`${name}SortAt`, (siblings) => siblings[name]),
    )
  if (endsWith) fields.push(instant(`${name}EndsAt`, (siblings) => siblings[endsWith] || siblings[name]))
  return fields
}
