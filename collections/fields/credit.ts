import type { TextField } from 'payload'
import { text } from './text.ts'

/** Who made a picture or a file, as it is printed beside it. */
export const credit = ({ required = true }: { required?: boolean } = {}): TextField =>
  text(
    'credit',
    { en: 'Credit', fr: 'Crédit' },
    {
      en: 'Author and rights holder, as printed beside the picture.',
      fr: "Auteur et titulaire des droits, tels qu'imprimés à côté de l'image.",
    },
    { required, maxLength: 200 },
  )
