import type { CheckboxField, SelectField } from 'payload'

import type { Bilingual } from '../../src/shared/bilingual.ts'
import { options } from './option.ts'

interface ChoiceSettings {
  defaultValue?: string
  index?: boolean
  required?: boolean
  width?: string
  position?: 'sidebar'
}

/** One of a list; the rows are value, English label, French label. */
export function choice(
  name: string,
  label: Bilingual,
  help: Bilingual,
  rows: Parameters<typeof options>[0],
  settings: ChoiceSettings = {},
): SelectField {
  const { position, width, ...rest } = settings
  return {
    ...rest,
    name,
    type: 'select',
    options: options(rows),
    label: { ...label },
    admin: { description: { ...help }, position, width },
  }
}

/** Yes or no. */
export const flag = (
  name: string,
  label: Bilingual,
  help: Bilingual,
  settings: { index?: boolean; position?: 'sidebar'; width?: string } = {},
): CheckboxField => ({
  name,
  type: 'checkbox',
  index: settings.index,
  label: { ...label },
  admin: { description: { ...help }, position: settings.position, width: settings.width },
})
