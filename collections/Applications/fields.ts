import type { Field } from 'payload'
import { authorityTypes } from '../fields/authorityTypes.ts'
import { httpsUrl } from '../fields/httpsUrl.ts'
import { options } from '../fields/option.ts'
import { text, textarea } from '../fields/text.ts'

export const authorityFields = (): Field[] => [
  {
    type: 'row',
    fields: [
      text(
        'authorityName',
        { en: 'Name of the authority', fr: 'Nom de la collectivité' },
        { en: 'In Latin letters.', fr: 'En lettres latines.' },
        { required: true, maxLength: 200, width: '50%', index: true },
      ),
      text(
        'authorityNameLocal',
        { en: 'Name in your language', fr: 'Nom dans votre langue' },
        { en: 'In its own script.', fr: 'Dans sa propre écriture.' },
        { maxLength: 200, width: '50%' },
      ),
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'authorityType',
        type: 'select',
        required: true,
        options: authorityTypes,
        label: { en: 'Kind of authority', fr: 'Type de collectivité' },
        admin: { width: '50%', description: { en: 'The kind it is in its own country.', fr: 'Son type dans son propre pays.' } },
      },
      {
        name: 'country',
        type: 'relationship',
        relationTo: 'countries',
        required: true,
        index: true,
        label: { en: 'Country', fr: 'Pays' },
        admin: { width: '50%', description: { en: 'The country it belongs to.', fr: 'Le pays dont elle relève.' } },
      },
    ],
  },
  httpsUrl('website', { en: 'Website', fr: 'Site web' }, { en: 'The official site.', fr: 'Le site officiel.' }),
  {
    type: 'row',
    fields: [
      {
        name: 'populationTotal',
        type: 'number',
        min: 1,
        label: { en: 'Inhabitants', fr: "Nombre d'habitants" },
        admin: { width: '50%', description: { en: 'All inhabitants.', fr: 'Tous les habitants.' } },
      },
      {
        name: 'romaPopulationEstimate',
        type: 'number',
        min: 0,
        label: { en: 'Roma inhabitants, estimate', fr: 'Habitants roms, estimation' },
        admin: {
          width: '50%',
          description: {
            en: 'An aggregate, never from data on persons.',
            fr: 'Une estimation globale, jamais tirée de données personnelles.',
          },
        },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      text(
        'romaPopulationSource',
        { en: 'Source of the estimate', fr: "Source de l'estimation" },
        { en: 'Needed with an estimate.', fr: 'Nécessaire avec une estimation.' },
        { maxLength: 300, width: '70%' },
      ),
      {
        name: 'romaPopulationYear',
        type: 'number',
        min: 1950,
        label: { en: 'Year of the estimate', fr: "Année de l'estimation" },
        admin: { width: '30%', description: { en: 'Needed with an estimate.', fr: 'Nécessaire avec une estimation.' } },
      },
    ],
  },
]

export const commitmentFields = (): Field[] => [
  text(
    'signatoryRole',
    { en: 'Who commits the authority', fr: 'Qui engage la collectivité' },
    { en: 'The office, for example Mayor; no name.', fr: 'La fonction, par exemple Maire ; pas de nom.' },
    { required: true, maxLength: 200 },
  ),
  {
    type: 'row',
    fields: [
      {
        name: 'decisionType',
        type: 'select',
        required: true,
        options: options([
          ['council-decision', 'Decision of the council', "Décision de l'assemblée"],
          ['executive-decision', 'Decision of the executive', "Décision de l'exécutif"],
          ['pending', 'Pending', 'En attente'],
        ]),
        label: { en: 'Decision', fr: 'Décision' },
        admin: {
          width: '50%',
          description: { en: 'How the authority decided to join.', fr: 'Comment la collectivité a décidé de participer.' },
        },
      },
      {
        name: 'decisionDate',
        type: 'date',
        label: { en: 'Date of the decision', fr: 'Date de la décision' },
        admin: {
          width: '50%',
          date: { pickerAppearance: 'dayOnly' },
          description: { en: 'Needed unless the decision is pending.', fr: 'Nécessaire sauf si la décision est en attente.' },
        },
      },
    ],
  },
  {
    name: 'acceptStandards',
    type: 'checkbox',
    required: true,
    label: { en: 'Our commitment', fr: 'Notre engagement' },
    admin: {
      description: {
        en: 'We uphold Council of Europe human rights and good governance standards, refrain from hate speech, end school segregation and refrain from forced evictions.',
        fr: "Nous respectons les normes du Conseil de l'Europe en matière de droits de l'homme et de bonne gouvernance, nous nous abstenons de tout discours de haine, mettons fin à la ségrégation scolaire et renonçons aux expulsions forcées.",
      },
    },
  },
]

export const workFields = (): Field[] => [
  {
    name: 'localActionPlan',
    type: 'checkbox',
    required: true,
    defaultValue: false,
    label: { en: 'We have a local action plan', fr: "Nous avons un plan d'action local" },
    admin: { description: { en: 'For the inclusion of Roma.', fr: "Pour l'inclusion des Roms." } },
  },
  textarea(
    'currentActivities',
    { en: 'What you do today', fr: 'Ce que vous faites déjà' },
    { en: 'Up to 3,000 characters.', fr: "Jusqu'à 3 000 caractères." },
    { required: true, maxLength: 3000 },
  ),
  {
    name: 'interestThemes',
    type: 'relationship',
    relationTo: 'themes',
    hasMany: true,
    required: true,
    label: { en: 'Themes that interest you', fr: 'Thèmes qui vous intéressent' },
    admin: { description: { en: 'One to five.', fr: 'Un à cinq.' } },
  },
  textarea(
    'motivation',
    { en: 'Why you wish to join', fr: 'Pourquoi vous souhaitez participer' },
    { en: 'Up to 3,000 characters.', fr: "Jusqu'à 3 000 caractères." },
    { required: true, maxLength: 3000 },
  ),
]
