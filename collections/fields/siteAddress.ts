import type { TextField, TextFieldSingleValidation } from 'payload'
import { say, type Bilingual } from '../../src/shared/bilingual.ts'
import { nfc } from './nfc.ts'
import { isWebAddress } from './webAddress.ts'

/** A path of this site, where `{locale}` stands for the language of the reader; never one that leaves the site (`//host`). */
export const isSiteAddress = (value: unknown): value is string =>
  isWebAddress(value) || (typeof value === 'string' && value.length <= 500 && /^\/(?![/\\])(?:[^\s\\{}]|\{locale\})*$/u.test(value))

const validate: TextFieldSingleValidation = (value, { req, required }) => {
  if (!value && !required) return true
  return (
    isSiteAddress(value) ||
    say(req, {
      en: 'Write an address that begins with https://, or a path of this site such as /{locale}/news.',
      fr: 'Saisissez une adresse commençant par https://, ou un chemin de ce site tel que /{locale}/news.',
    })
  )
}

/** A web address, or a path of this site. */
export const siteAddress = (name: string, label: Bilingual, help: Bilingual, width?: string): TextField => ({
  name,
  type: 'text',
  label: { ...label },
  validate,
  hooks: { beforeValidate: [nfc, ({ value }) => (value === '' ? null : (value as unknown))] },
  admin: { description: { ...help }, placeholder: 'https://', width },
})
