import type { Field, GroupField } from 'payload'
import { body } from '../fields/body.ts'
import { httpsUrl } from '../fields/httpsUrl.ts'
import { isYear } from '../fields/pattern.ts'
import { seo } from '../fields/seo.ts'
import { sources } from '../fields/sources.ts'

const localActionPlan = (): GroupField => ({
  name: 'localActionPlan',
  type: 'group',
  label: { en: 'Local action plan', fr: "Plan d'action local" },
  admin: { description: { en: 'For the inclusion of Roma.', fr: "Pour l'inclusion des Roms." } },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'exists',
          type: 'checkbox',
          label: { en: 'There is one', fr: 'Il en existe un' },
          admin: { width: '50%', description: { en: 'Adopted by the authority.', fr: 'Adopté par la collectivité.' } },
        },
        {
          name: 'year',
          type: 'number',
          ...isYear,
          label: { en: 'Year', fr: 'Année' },
          admin: { width: '50%', description: { en: 'When it was adopted.', fr: "Année d'adoption." } },
        },
      ],
    },
    {
      name: 'file',
      type: 'upload',
      relationTo: 'media',
      label: { en: 'File', fr: 'Fichier' },
      admin: { description: { en: 'The plan itself, if it may be published.', fr: 'Le plan lui-même, s’il peut être publié.' } },
    },
    sources(),
  ],
})

export const profileFields = (): Field[] => [
  body({
    name: 'profile',
    label: { en: 'Profile', fr: 'Profil' },
    help: {
      en: 'What the authority does. No names of contact persons. May stay empty: then there is nothing to translate.',
      fr: "Ce que fait la collectivité. Pas de noms de personnes de contact. Peut rester vide : il n'y a alors rien à traduire.",
    },
  }),
  {
    name: 'image',
    type: 'upload',
    relationTo: 'media',
    label: { en: 'Picture', fr: 'Image' },
    admin: { description: { en: 'A view of the place, or its arms.', fr: 'Une vue du lieu, ou ses armoiries.' } },
  },
  httpsUrl('website', { en: 'Website', fr: 'Site web' }, { en: 'The official site.', fr: 'Le site officiel.' }),
  {
    name: 'themes',
    type: 'relationship',
    relationTo: 'themes',
    hasMany: true,
    label: { en: 'Themes', fr: 'Thèmes' },
    admin: { description: { en: 'What the authority works on.', fr: 'Les sujets sur lesquels travaille la collectivité.' } },
  },
  localActionPlan(),
  {
    type: 'collapsible',
    label: { en: 'Search engines and sharing', fr: 'Moteurs de recherche et partage' },
    admin: { initCollapsed: true },
    fields: seo(),
  },
]
