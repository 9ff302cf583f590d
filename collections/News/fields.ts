import type { Field } from 'payload'

import { choice, flag } from '../fields/choice.ts'
import { httpsUrl } from '../fields/httpsUrl.ts'
import { partialDate } from '../fields/partialDate.ts'
import { file } from '../fields/relation.ts'
import { text, textarea } from '../fields/text.ts'
import { timezone } from '../fields/timezone.ts'

export const category = choice(
  'category',
  { en: 'Category', fr: 'Catégorie' },
  { en: 'What kind of news it is.', fr: "De quel genre d'actualité il s'agit." },
  [
    ['alliance', 'Alliance', 'Alliance'],
    ['accession', 'New participant', 'Nouveau participant'],
    ['programme', 'Programme', 'Programme'],
    ['event-announcement', 'Event announced', "Annonce d'événement"],
    ['event-report', 'Event report', "Compte rendu d'événement"],
    ['declaration', 'Declaration', 'Déclaration'],
    ['resource', 'Resource', 'Ressource'],
    ['interview', 'Interview', 'Entretien'],
    ['call', 'Call', 'Appel'],
    ['good-practice', 'Good practice', 'Bonne pratique'],
  ],
  { required: true, index: true, position: 'sidebar' },
)

export const publishedAt: Field[] = [
  {
    name: 'publishedAt',
    type: 'date',
    index: true,
    label: { en: 'Date', fr: 'Date' },
    admin: {
      position: 'sidebar',
      date: { pickerAppearance: 'dayAndTime' },
      description: {
        en: 'When it appeared; of a month or a year, any day of it.',
        fr: "Date de parution ; pour un mois ou une année, n'importe quel jour.",
      },
    },
  },
  choice(
    'publishedAtPrecision',
    { en: 'The date is known to the', fr: 'Précision de la date' },
    {
      en: 'How exactly the date is known; unknown keeps it a draft.',
      fr: "Exactitude de la date ; inconnue, l'actualité reste un brouillon.",
    },
    [
      ['time', 'minute', 'minute'],
      ['day', 'day', 'jour'],
      ['month', 'month', 'mois'],
      ['year', 'year', 'année'],
      ['unknown', 'not known', 'inconnue'],
    ],
    { required: true, defaultValue: 'day', position: 'sidebar' },
  ),
  flag(
    'publishedAtAssumed',
    { en: 'The date is assumed', fr: 'La date est supposée' },
    { en: 'Concluded from the content, not printed on the page.', fr: 'Déduite du contenu, non imprimée sur la page.' },
    { position: 'sidebar' },
  ),
]

export const deadline: Field[] = [
  {
    name: 'deadline',
    type: 'date',
    index: true,
    label: { en: 'Deadline', fr: 'Échéance' },
    admin: {
      position: 'sidebar',
      date: { pickerAppearance: 'dayAndTime' },
      description: { en: 'Until when one can answer a call.', fr: "Jusqu'à quand répondre à un appel." },
    },
  },
  timezone(
    'deadlineTimezone',
    { en: 'Time zone of the deadline', fr: "Fuseau horaire de l'échéance" },
    { en: 'For example Europe/Paris.', fr: 'Par exemple Europe/Paris.' },
    { position: 'sidebar' },
  ),
]

export const correction: Field[] = [
  textarea(
    'correctionNote',
    { en: 'Correction', fr: 'Correction' },
    { en: 'What was wrong in this text and has been corrected.', fr: 'Ce qui était inexact dans ce texte et a été corrigé.' },
    { localized: true, maxLength: 600, rows: 2 },
  ),
  ...partialDate({
    name: 'correctedAt',
    localized: true,
    label: { en: 'Corrected on', fr: 'Corrigé le' },
    help: { en: 'The day of the correction.', fr: 'Le jour de la correction.' },
  }),
]

export const media: Field[] = [
  file(
    'image',
    { en: 'Picture', fr: 'Image' },
    { en: 'Shown above the text and in lists.', fr: 'Affichée au-dessus du texte et dans les listes.' },
  ),
  file(
    'gallery',
    { en: 'Gallery', fr: 'Galerie' },
    { en: 'More pictures, in this order.', fr: "D'autres images, dans cet ordre." },
    { hasMany: true },
  ),
  {
    name: 'attachments',
    type: 'relationship',
    relationTo: ['documents', 'media'],
    hasMany: true,
    label: { en: 'Attachments', fr: 'Pièces jointes' },
    admin: { description: { en: 'Documents of the library, or files.', fr: 'Documents de la bibliothèque, ou fichiers.' } },
  },
]

export const externalLinks: Field = {
  name: 'externalLinks',
  type: 'array',
  maxRows: 30,
  labels: { singular: { en: 'Link', fr: 'Lien' }, plural: { en: 'Links', fr: 'Liens' } },
  label: { en: 'Links elsewhere', fr: 'Liens externes' },
  admin: { description: { en: 'Pages of other sites.', fr: "Pages d'autres sites." } },
  fields: [
    {
      type: 'row',
      fields: [
        httpsUrl(
          'url',
          { en: 'Address', fr: 'Adresse' },
          { en: 'Begins with https://.', fr: 'Commence par https://.' },
          { required: true, width: '50%' },
        ),
        text(
          'label',
          { en: 'Words of the link', fr: 'Texte du lien' },
          { en: 'What readers click on.', fr: 'Ce sur quoi les lecteurs cliquent.' },
          { localized: true, maxLength: 150, width: '50%' },
        ),
      ],
    },
  ],
}
