import type { Field, GlobalConfig } from 'payload'
import { globalAccessFor, staffOnly } from '../../src/access/index.ts'
import { panelGroup } from '../fields/panelGroup.ts'
import { perLocaleGlobalVersions } from '../fields/perLocaleGlobalVersions.ts'
import { text, textarea } from '../fields/text.ts'
import { counterFields } from './counterFields.ts'
import { siteSettingsRules } from './counterRules.ts'
import { contactFields, sideBarFields } from './siteFields.ts'

const identity = (): Field[] => [
  text(
    'siteName',
    { en: 'Name of the site', fr: 'Nom du site' },
    { en: 'The full name of the Alliance in this language.', fr: "Le nom complet de l'Alliance dans cette langue." },
    { required: true, localized: true, maxLength: 200 },
  ),
  text(
    'shortName',
    { en: 'Short name', fr: 'Nom court' },
    { en: 'Where there is little room.', fr: 'Là où la place manque.' },
    { required: true, localized: true, maxLength: 60 },
  ),
  textarea(
    'mission',
    { en: 'Mission', fr: 'Mission' },
    { en: 'What the Alliance is for, in one or two sentences.', fr: "La raison d'être de l'Alliance, en une ou deux phrases." },
    { required: true, localized: true, maxLength: 1000 },
  ),
  textarea(
    'auspices',
    { en: 'Auspices', fr: 'Auspices' },
    {
      en: 'The body under which the Alliance works, by its official name.',
      fr: "L'organe sous les auspices duquel l'Alliance agit, par son nom officiel.",
    },
    { required: true, localized: true, maxLength: 300, rows: 2 },
  ),
]

const terminology = (): Field[] => [
  textarea(
    'terminologyNote',
    { en: 'Terminology note', fr: 'Note terminologique' },
    {
      en: 'One text for the whole site, translated by a person; pages link to it and never copy it.',
      fr: 'Un seul texte pour tout le site, traduit par une personne ; les pages y renvoient sans le copier.',
    },
    { required: true, localized: true, maxLength: 3000, rows: 8 },
  ),
  {
    name: 'terminologyNoteConcept',
    type: 'relationship',
    relationTo: 'glossary-terms',
    label: { en: 'Concept of the note', fr: 'Notion de la note' },
    admin: { description: { en: 'The concept the note is about.', fr: 'La notion dont traite la note.' } },
  },
]

/** What every page shows: names, mission, terminology note, counter, contact. */
export const SiteSettings: GlobalConfig = {
  slug: 'site-settings',
  label: { en: 'Site settings', fr: 'Paramètres du site' },
  graphQL: { name: 'SiteSettings' },
  access: globalAccessFor('site-settings'),
  versions: perLocaleGlobalVersions,
  custom: { publication: true, rules: siteSettingsRules },
  admin: {
    group: panelGroup.site,
    description: { en: 'What every page shows.', fr: 'Ce que montre chaque page.' },
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: { en: 'Names and mission', fr: 'Noms et mission' }, fields: identity() },
        { label: { en: 'Terminology note', fr: 'Note terminologique' }, fields: terminology() },
        { label: { en: 'Counter', fr: 'Compteur' }, fields: counterFields() },
        { label: { en: 'Side bar', fr: 'Colonne latérale' }, fields: sideBarFields() },
        { label: { en: 'Contact', fr: 'Contact' }, fields: contactFields() },
      ],
    },
    {
      name: 'editorialNotes',
      type: 'text',
      hasMany: true,
      access: staffOnly,
      label: { en: 'Notes for colleagues', fr: 'Notes pour les collègues' },
      admin: { position: 'sidebar', description: { en: 'Never public.', fr: 'Jamais publiées.' } },
    },
  ],
}
