import type { UIField } from 'payload'

/** How far a document is in each language: a column of lists, and a strip above the form. */
export const languageStates = {
  name: 'languageStates',
  type: 'ui',
  label: { en: 'Languages', fr: 'Langues' },
  admin: {
    disableListColumn: false,
    components: {
      Cell: '/admin/LanguageStates/LanguageStatesCell.tsx#LanguageStatesCell',
      Field: '/admin/LanguageStates/LanguageStatesField.tsx#LanguageStatesField',
    },
  },
} satisfies UIField
