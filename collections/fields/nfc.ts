import type { FieldHook } from 'payload'

/** Control characters other than tab and line break: they break XML exports and hide text. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g // eslint-disable-line no-control-regex

/** Texts are stored composed (NFC) and trimmed, so that equal names are equal bytes. */
export const toNfc = (text: string): string => text.normalize('NFC').replace(controls, '').trim()

/** `beforeValidate` hook of every text field, of lists of texts too. */
export const nfc: FieldHook = ({ value }) => {
  if (typeof value === 'string') return toNfc(value)
  return Array.isArray(value) ? value.map((item: unknown) => (typeof item === 'string' ? toNfc(item) : item)) : (value as unknown)
}
