import type { Field, TextFieldSingleValidation } from 'payload'

import { say, type Bilingual } from '../../src/shared/bilingual.ts'
import { choice, flag } from '../fields/choice.ts'
import { qualifiers } from '../fields/figure.ts'
import { partialDate } from '../fields/partialDate.ts'
import { sources } from '../fields/sources.ts'
import { text } from '../fields/text.ts'
import { timezone } from '../fields/timezone.ts'
import { deriveOutcome } from './hooks.ts'
import { outcomes, outcomeStandsUntil } from './outcome.ts'

const statuses = [
  ['announced', 'Announced', 'Annoncé'],
  ['scheduled', 'Scheduled', 'Programmé'],
  ['rescheduled', 'Rescheduled', 'Reprogrammé'],
  ['postponed', 'Postponed', 'Reporté'],
  ['cancelled', 'Cancelled', 'Annulé'],
  ['held', 'Held', 'Tenu'],
] as const

const precisions = [
  ['day', 'Day', 'Jour'],
  ['month', 'Month', 'Mois'],
  ['year', 'Year', 'Année'],
  ['tba', 'To be announced', 'À confirmer'],
] as const

export const eventType = choice(
  'eventType',
  { en: 'Type', fr: 'Type' },
  { en: 'What kind of event it is.', fr: "De quel genre d'événement il s'agit." },
  [
    ['programme-launch', 'Launch of a programme', 'Lancement de programme'],
    ['launch', 'Launch', 'Lancement'],
    ['seminar', 'Seminar', 'Séminaire'],
    ['national-seminar', 'National seminar', 'Séminaire national'],
    ['workshop', 'Workshop', 'Atelier'],
    ['conference', 'Conference', 'Conférence'],
    ['study-visit', 'Study visit', "Visite d'étude"],
    ['meeting', 'Meeting', 'Réunion'],
    ['network-meeting', 'Network meeting', 'Réunion de réseau'],
    ['award', 'Award', 'Remise de prix'],
    ['summit', 'Summit', 'Sommet'],
    ['session', 'Session', 'Session'],
  ],
  { required: true, index: true, position: 'sidebar' },
)

export const status = choice(
  'status',
  { en: 'Status', fr: 'État' },
  { en: '"Held" only when a report or a source says so.', fr: '« Tenu » seulement si un compte rendu ou une source le dit.' },
  statuses,
  { required: true, index: true, position: 'sidebar' },
)

export const outcome: Field = {
  ...choice(
    'outcome',
    { en: 'Outcome', fr: 'Suite' },
    { en: 'Follows from the status and the dates.', fr: "Découle de l'état et des dates." },
    outcomes,
    { position: 'sidebar' },
  ),
  virtual: true,
  custom: { standsUntil: outcomeStandsUntil },
  hooks: { afterRead: [deriveOutcome] },
  admin: {
    position: 'sidebar',
    readOnly: true,
    description: { en: 'Follows from the status and the dates.', fr: "Découle de l'état et des dates." },
  },
}

const timeOfDay: TextFieldSingleValidation = (value, { req }) =>
  !value || /^([01]\d|2[0-3]):[0-5]\d$/.test(value)
    ? true
    : say(req, { en: 'Write a time as HH:MM, for example 09:30.', fr: 'Saisissez une heure sous la forme HH:MM, par exemple 09:30.' })

const time = (name: string, label: Bilingual, help: Bilingual) => text(name, label, help, { validate: timeOfDay, width: '33%' })

export const dates: Field[] = [
  choice(
    'datePrecision',
    { en: 'The date is known to the', fr: 'Précision de la date' },
    { en: 'How exactly the date is known.', fr: 'Exactitude de la date.' },
    precisions,
    { required: true, index: true, defaultValue: 'day' },
  ),
  {
    type: 'row',
    fields: [
      ...partialDate({
        name: 'startDate',
        index: true,
        sortable: true,
        endsWith: 'endDate',
        width: '50%',
        label: { en: 'Start', fr: 'Début' },
        help: { en: 'Day, month or year; empty while to be announced.', fr: "Jour, mois ou année ; vide tant qu'à confirmer." },
      }),
      ...partialDate({
        name: 'endDate',
        width: '50%',
        label: { en: 'End', fr: 'Fin' },
        help: { en: 'Only for more than one day.', fr: "Seulement s'il dure plus d'un jour." },
      }),
    ],
  },
  {
    type: 'row',
    fields: [
      time('startTime', { en: 'Begins at', fr: 'Commence à' }, { en: 'As HH:MM.', fr: 'Sous la forme HH:MM.' }),
      time('endTime', { en: 'Ends at', fr: 'Finit à' }, { en: 'As HH:MM.', fr: 'Sous la forme HH:MM.' }),
      timezone(
        'timezone',
        { en: 'Time zone', fr: 'Fuseau horaire' },
        { en: 'Needed with a time: Europe/Paris, for example.', fr: 'Nécessaire avec une heure : Europe/Paris, par exemple.' },
        { width: '34%' },
      ),
    ],
  },
  ...partialDate({
    name: 'previousStartDate',
    label: { en: 'Earlier start', fr: 'Début antérieur' },
    help: { en: 'The date it was announced for before it was moved.', fr: "La date annoncée avant qu'il soit déplacé." },
    condition: (data) => ['postponed', 'rescheduled'].includes(String(data?.status)) || Boolean(data?.previousStartDate),
  }),
  {
    name: 'dateHistory',
    type: 'array',
    labels: {
      singular: { en: 'Earlier announcement', fr: 'Annonce antérieure' },
      plural: { en: 'Earlier announcements', fr: 'Annonces antérieures' },
    },
    label: { en: 'History of the date', fr: 'Historique de la date' },
    admin: {
      initCollapsed: true,
      description: {
        en: 'What was announced before; a line is added when a public date changes.',
        fr: "Ce qui avait été annoncé ; une ligne s'ajoute quand une date publique change.",
      },
    },
    fields: [
      {
        type: 'row',
        fields: [
          ...partialDate({
            name: 'startDate',
            width: '50%',
            label: { en: 'Start', fr: 'Début' },
            help: { en: 'As announced.', fr: 'Tel qu’annoncé.' },
          }),
          ...partialDate({
            name: 'endDate',
            width: '50%',
            label: { en: 'End', fr: 'Fin' },
            help: { en: 'As announced.', fr: 'Telle qu’annoncée.' },
          }),
        ],
      },
      {
        type: 'row',
        fields: [
          choice('datePrecision', { en: 'Precision', fr: 'Précision' }, { en: 'As announced.', fr: 'Telle qu’annoncée.' }, precisions, {
            width: '33%',
          }),
          choice('status', { en: 'Status', fr: 'État' }, { en: 'As it was then.', fr: 'Tel qu’il était alors.' }, statuses, {
            width: '33%',
          }),
          ...partialDate({
            name: 'recordedAt',
            width: '34%',
            label: { en: 'Announced on', fr: 'Annoncé le' },
            help: { en: 'When this date was last announced.', fr: 'Quand cette date a été annoncée pour la dernière fois.' },
          }),
        ],
      },
      sources(),
    ],
  },
]

export const registration = {
  name: 'registrationDeadline',
  type: 'date',
  label: { en: 'Register until', fr: "Inscription jusqu'au" },
  admin: {
    date: { pickerAppearance: 'dayAndTime' },
    description: { en: 'The last moment to register.', fr: "Dernier moment pour s'inscrire." },
  },
} satisfies Field

export const attendees: Field = {
  name: 'attendees',
  type: 'group',
  label: { en: 'Participants present', fr: 'Participants présents' },
  admin: {
    condition: (data) => data?.status === 'held',
    description: { en: 'How many came, as the report says.', fr: 'Combien sont venus, selon le compte rendu.' },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'value',
          type: 'number',
          min: 0,
          label: { en: 'Number', fr: 'Nombre' },
          admin: { width: '50%', description: { en: 'The number alone.', fr: 'Le nombre seul.' } },
        },
        {
          name: 'qualifier',
          type: 'select',
          options: qualifiers,
          label: { en: 'Qualifier', fr: 'Qualificatif' },
          admin: { width: '50%', description: { en: 'Empty for an exact number.', fr: 'Vide pour un nombre exact.' } },
        },
      ],
    },
  ],
}

export const openToMedia = flag(
  'openToMedia',
  { en: 'Open to the media', fr: 'Ouvert aux médias' },
  { en: 'Journalists may come.', fr: 'Les journalistes peuvent venir.' },
)
