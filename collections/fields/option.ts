import type { Option } from 'payload'

/** Options of a select, a row each: value, English label, French label. */
export const options = (rows: readonly (readonly [value: string, en: string, fr: string])[]): Option[] =>
  rows.map(([value, en, fr]) => ({ value, label: { en, fr } }))
