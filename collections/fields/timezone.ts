import type { TextField, TextFieldSingleValidation } from 'payload'

import { say, type Bilingual } from '../../src/shared/bilingual.ts'
import { isTimezone } from '../../src/shared/calendarDay.ts'
import { text } from './text.ts'

const validate: TextFieldSingleValidation = (value, { req }) =>
  !value || isTimezone(value)
    ? true
    : say(req, {
        en: 'Write a time zone of the IANA list, such as Europe/Paris.',
        fr: 'Saisissez un fuseau horaire de la liste IANA, tel que Europe/Paris.',
      })

/** A time zone by its IANA name. */
export const timezone = (
  name: string,
  label: Bilingual,
  help: Bilingual,
  settings: { position?: 'sidebar'; width?: string } = {},
): TextField => text(name, label, help, { ...settings, validate, maxLength: 64 })
