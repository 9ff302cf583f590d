import type { Field, FieldHook } from 'payload'
import { staffOnly, systemOnly } from '../../src/access/index.ts'
import { defaultLocale, locales } from '../../src/shared/locales.ts'
import { options } from './option.ts'
import { text, textarea } from './text.ts'

const noted: FieldHook = ({ operation, req, value }) =>
  operation === 'create' && req.user?.collection === 'users' ? req.user.id : (value as unknown)

/** Name of the record in the content that was loaded; never given to a copy. */
export const legacyKey = (): Field => ({
  ...text(
    'legacyKey',
    { en: 'Key in the loaded content', fr: 'Clé dans le contenu importé' },
    { en: 'Given when content is loaded; never changes.', fr: "Donnée à l'importation ; ne change jamais." },
    { unique: true, index: true, maxLength: 100, readOnly: true, position: 'sidebar' },
  ),
  hooks: { beforeDuplicate: [() => null] },
})

/** Keeping of the books that every public document has; all in the sidebar. Spread it last into `fields`. */
export const publicDocument = (): Field[] => [
  {
    name: 'origin',
    type: 'select',
    localized: true,
    options: options([
      ['original', 'Original', 'Original'],
      ['official', 'Official translation', 'Traduction officielle'],
      ['courtesy', 'Courtesy translation', 'Traduction de courtoisie'],
      ['machine-draft', 'Machine draft', 'Brouillon automatique'],
    ]),
    label: { en: 'Standing of this text', fr: 'Statut de ce texte' },
    admin: {
      position: 'sidebar',
      description: {
        en: 'Empty: original in the source language, otherwise what the language usually is.',
        fr: 'Vide : original dans la langue source, sinon le statut habituel de la langue.',
      },
    },
  },
  {
    name: 'sourceLocale',
    type: 'select',
    required: true,
    defaultValue: defaultLocale,
    options: locales.map(({ code, label }) => ({ value: code, label })),
    label: { en: 'Source language', fr: 'Langue source' },
    admin: {
      position: 'sidebar',
      description: { en: 'The language this document was written in.', fr: 'Langue dans laquelle ce document a été écrit.' },
    },
  },
  textarea(
    'editorialNote',
    { en: 'Note for colleagues', fr: 'Note pour les collègues' },
    { en: 'Never public.', fr: 'Jamais publiée.' },
    { position: 'sidebar', maxLength: 4000, access: staffOnly },
  ),
  legacyKey(),
  {
    name: 'legacyId',
    type: 'number',
    min: 1,
    index: true,
    label: { en: 'Old page number', fr: 'Ancien numéro de page' },
    hooks: { beforeDuplicate: [() => null] },
    admin: {
      position: 'sidebar',
      readOnly: true,
      description: { en: 'Old addresses are redirected by it.', fr: 'Sert à rediriger les anciennes adresses.' },
    },
  },
  {
    name: 'createdBy',
    type: 'relationship',
    relationTo: 'users',
    access: { ...staffOnly, ...systemOnly },
    // Access rules ask who made a document, also while none of its languages is public.
    custom: { publication: 'through' },
    hooks: { beforeChange: [noted] },
    label: { en: 'Created by', fr: 'Créé par' },
    admin: {
      position: 'sidebar',
      readOnly: true,
      description: { en: 'Never public.', fr: 'Jamais publié.' },
    },
  },
]
