import type { TextField, TextFieldSingleValidation } from 'payload'
import { say, type Bilingual } from '../../src/shared/bilingual.ts'
import { isWebAddress } from './webAddress.ts'
import { nfc } from './nfc.ts'

interface UrlSettings {
  required?: boolean
  /** Addresses of old pages (sources) may still be http. */
  http?: boolean
  localized?: boolean
  width?: string
  index?: boolean
  validate?: TextFieldSingleValidation
}

const validateUrl =
  (http: boolean): TextFieldSingleValidation =>
  (value, { req, required }) => {
    if (!value) {
      if (!required) return true
      return say(req, { en: 'A web address is needed.', fr: 'Une adresse web est nécessaire.' })
    }
    if (isWebAddress(value, http ? ['https:', 'http:'] : ['https:'])) return true
    return http
      ? say(req, {
          en: 'Write a whole web address that begins with https:// or http://.',
          fr: 'Saisissez une adresse web complète commençant par https:// ou http://.',
        })
      : say(req, {
          en: 'Write a whole web address that begins with https://.',
          fr: 'Saisissez une adresse web complète commençant par https://.',
        })
  }

/** A web address: https only, unless `http` is allowed. */
export const httpsUrl = (name: string, label: Bilingual, help: Bilingual, settings: UrlSettings = {}): TextField => ({
  name,
  type: 'text',
  label: { ...label },
  required: settings.required,
  localized: settings.localized,
  index: settings.index,
  validate: settings.validate ?? validateUrl(settings.http ?? false),
  hooks: { beforeValidate: [nfc, ({ value }) => (value === '' ? null : (value as unknown))] },
  admin: { description: { ...help }, placeholder: 'https://', width: settings.width },
})
