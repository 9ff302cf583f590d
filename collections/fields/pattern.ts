import type { TextFieldSingleValidation } from 'payload'
import { say, type Bilingual } from '../../src/shared/bilingual.ts'

/** A text of one shape; `help` says which, with an example. Empty is left to `required`. */
export const pattern =
  (shape: RegExp, help: Bilingual): TextFieldSingleValidation =>
  (value, { req, required }) => {
    if (!value && !required) return true
    return shape.test(value ?? '') || say(req, help)
  }

/** Years that can be meant. */
export const isYear = { min: 1900, max: 2100 } as const
