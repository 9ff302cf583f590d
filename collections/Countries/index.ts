import type { CollectionConfig, TextFieldSingleValidation } from 'payload'
import { accessFor } from '../../src/access/index.ts'
import { say } from '../../src/shared/bilingual.ts'
import { panelGroup } from '../fields/panelGroup.ts'
import { order } from '../fields/stableKey.ts'
import { text, textarea } from '../fields/text.ts'

const isCountryCode: TextFieldSingleValidation = (value, { req }) =>
  /^[A-Z]{2}$/.test(value ?? '') ||
  say(req, {
    en: 'Write the two capital letters of ISO 3166-1: GR and GB, not EL and UK.',
    fr: 'Saisissez les deux majuscules de la norme ISO 3166-1 : GR et GB, non EL et UK.',
  })

/** The members of the Council of Europe, and Kosovo* with its footnote. */
export const Countries: CollectionConfig = {
  slug: 'countries',
  labels: { singular: { en: 'Country', fr: 'Pays' }, plural: { en: 'Countries', fr: 'Pays' } },
  graphQL: { singularName: 'Country', pluralName: 'Countries' },
  access: accessFor('countries'),
  custom: { isPublic: true },
  defaultSort: 'order',
  disableDuplicate: true,
  admin: {
    group: panelGroup.library,
    useAsTitle: 'name',
    defaultColumns: ['name', 'code', 'councilOfEuropeMember', 'updatedAt'],
    listSearchableFields: ['name', 'code'],
    pagination: { defaultLimit: 50 },
    description: { en: 'Names in all languages follow CLDR.', fr: 'Les noms suivent le CLDR dans toutes les langues.' },
  },
  fields: [
    text(
      'name',
      { en: 'Name', fr: 'Nom' },
      { en: "Today's name, in this language.", fr: 'Le nom actuel, dans cette langue.' },
      { required: true, localized: true, maxLength: 100 },
    ),
    textarea(
      'footnote',
      { en: 'Footnote', fr: 'Note de bas de page' },
      {
        en: 'When there is one, an asterisk follows the name wherever it is shown.',
        fr: "S'il y en a une, un astérisque suit le nom partout où il est affiché.",
      },
      { localized: true, maxLength: 500 },
    ),
    text(
      'code',
      { en: 'Code', fr: 'Code' },
      { en: 'ISO 3166-1 alpha-2, or a code of the user-assigned range.', fr: "ISO 3166-1 alpha-2, ou un code de la plage libre d'emploi." },
      { required: true, unique: true, index: true, position: 'sidebar', validate: isCountryCode },
    ),
    {
      name: 'isoAssigned',
      type: 'checkbox',
      defaultValue: true,
      label: { en: 'Assigned by ISO', fr: "Attribué par l'ISO" },
      admin: {
        position: 'sidebar',
        description: { en: 'Untick for a user-assigned code such as XK.', fr: 'À décocher pour un code libre tel que XK.' },
      },
    },
    {
      name: 'councilOfEuropeMember',
      type: 'checkbox',
      defaultValue: true,
      label: { en: 'Member of the Council of Europe', fr: "Membre du Conseil de l'Europe" },
      admin: { position: 'sidebar', description: { en: 'Member state today.', fr: 'État membre à ce jour.' } },
    },
    order(),
  ],
}
