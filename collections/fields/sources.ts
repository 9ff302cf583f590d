import type { RelationshipField } from 'payload'
import type { Bilingual } from '../../src/shared/bilingual.ts'

interface SourcesSettings {
  name?: string
  required?: boolean
  help?: Bilingual
}

/** The pages and papers that a statement rests on. */
export const sources = ({ name = 'sources', required, help }: SourcesSettings = {}): RelationshipField => ({
  name,
  type: 'relationship',
  relationTo: 'sources',
  hasMany: true,
  required,
  label: { en: 'Sources', fr: 'Sources' },
  admin: {
    description: help
      ? { ...help }
      : { en: 'The pages or papers this information comes from.', fr: "Pages ou documents d'où provient cette information." },
  },
})
