import type { TextareaField, TextField, TextFieldSingleValidation } from 'payload'

import type { Bilingual } from '../../src/shared/bilingual.ts'
import { nfc } from './nfc.ts'

type Placement = Pick<NonNullable<TextField['admin']>, 'condition' | 'position' | 'readOnly' | 'width'>

interface LineSettings extends Placement {
  access?: TextField['access']
  custom?: TextField['custom']
  hidden?: boolean
  index?: boolean
  localized?: boolean
  maxLength?: number
  minLength?: number
  required?: boolean
  unique?: boolean
  validate?: TextFieldSingleValidation
}

/** One line of text, stored in NFC. */
export function text(name: string, label: Bilingual, description: Bilingual, settings: LineSettings = {}): TextField {
  const { condition, position, readOnly, width, ...rest } = settings
  return {
    ...rest,
    name,
    type: 'text',
    label: { ...label },
    hooks: { beforeValidate: [nfc] },
    admin: { description: { ...description }, condition, position, readOnly, width },
  }
}

interface AreaSettings extends Placement {
  access?: TextareaField['access']
  custom?: TextareaField['custom']
  localized?: boolean
  maxLength?: number
  minLength?: number
  required?: boolean
  rows?: number
}

/** Plain text over several lines, stored in NFC. */
export function textarea(name: string, label: Bilingual, description: Bilingual, settings: AreaSettings = {}): TextareaField {
  const { condition, position, readOnly, rows, width, ...rest } = settings
  return {
    ...rest,
    name,
    type: 'textarea',
    label: { ...label },
    hooks: { beforeValidate: [nfc] },
    admin: { description: { ...description }, condition, position, readOnly, rows, width },
  }
}
