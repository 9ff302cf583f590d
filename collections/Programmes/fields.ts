import { randomBytes } from 'node:crypto'
import type { ArrayField, TextField } from 'payload'

import { choice } from '../fields/choice.ts'
import { figure, figureFields } from '../fields/figure.ts'
import { partialDate } from '../fields/partialDate.ts'
import { pattern } from '../fields/pattern.ts'
import { sources } from '../fields/sources.ts'
import { text, textarea } from '../fields/text.ts'

const codeField = text(
  'code',
  { en: 'Code', fr: 'Code' },
  {
    en: 'The stable name in addresses and files, such as ROMED2; never changed once public.',
    fr: 'Le nom stable dans les adresses et les fichiers, tel que ROMED2 ; ne change plus une fois public.',
  },
  {
    required: true,
    unique: true,
    index: true,
    maxLength: 40,
    position: 'sidebar',
    validate: pattern(/^[A-Z0-9]+(-[A-Z0-9]+)*$/, {
      en: 'Write a code in capitals, digits and hyphens, such as ROMED2.',
      fr: 'Saisissez un code en capitales, chiffres et traits d’union, tel que ROMED2.',
    }),
  },
)

export const code: TextField = {
  ...codeField,
  hooks: { ...codeField.hooks, beforeDuplicate: [({ value }) => `${String(value)}-${randomBytes(3).toString('hex').toUpperCase()}`] },
}

export const status = choice(
  'status',
  { en: 'Status', fr: 'État' },
  { en: 'As it was at the date beside it.', fr: "Tel qu'il était à la date indiquée." },
  [
    ['planned', 'Planned', 'Prévu'],
    ['ongoing', 'Ongoing', 'En cours'],
    ['completed', 'Completed', 'Achevé'],
    ['recurring', 'Recurring', 'Récurrent'],
  ],
  { index: true, position: 'sidebar' },
)

export const statusAsOf = partialDate({
  name: 'statusAsOf',
  position: 'sidebar',
  label: { en: 'Status as of', fr: 'État à la date du' },
  help: { en: 'When the status was known to be so.', fr: "Date à laquelle l'état était avéré." },
})

const countriesCount = {
  name: 'countriesCount',
  type: 'number',
  min: 0,
  max: 60,
  label: { en: 'Number of countries', fr: 'Nombre de pays' },
} as const

export const countriesTotal = {
  ...countriesCount,
  admin: {
    description: { en: 'As the programme states it; the list may be shorter.', fr: 'Selon le programme ; la liste peut être plus courte.' },
  },
}

export const phases: ArrayField = {
  name: 'phases',
  type: 'array',
  labels: { singular: { en: 'Phase', fr: 'Phase' }, plural: { en: 'Phases', fr: 'Phases' } },
  label: { en: 'Phases', fr: 'Phases' },
  admin: { initCollapsed: true, description: { en: 'In order of time.', fr: 'Dans l’ordre chronologique.' } },
  fields: [
    text(
      'label',
      { en: 'Name', fr: 'Nom' },
      { en: 'What the phase is called.', fr: 'Comment la phase s’appelle.' },
      { localized: true, required: true, maxLength: 150 },
    ),
    {
      type: 'row',
      fields: [
        ...partialDate({
          name: 'start',
          width: '33%',
          label: { en: 'Start', fr: 'Début' },
          help: { en: 'Day, month or year.', fr: 'Jour, mois ou année.' },
        }),
        ...partialDate({
          name: 'end',
          width: '33%',
          label: { en: 'End', fr: 'Fin' },
          help: { en: 'Or the length beside it.', fr: 'Ou la durée à côté.' },
        }),
        {
          name: 'durationMonths',
          type: 'number',
          min: 1,
          max: 240,
          label: { en: 'Length in months', fr: 'Durée en mois' },
          admin: { width: '34%', description: { en: 'When no end was named.', fr: 'Si aucune fin n’a été indiquée.' } },
        },
      ],
    },
    figure(
      'budget',
      { en: 'Budget', fr: 'Budget' },
      { en: 'With its currency, date and sources.', fr: 'Avec sa devise, sa date et ses sources.' },
    ),
    textarea(
      'note',
      { en: 'Note', fr: 'Remarque' },
      { en: 'What readers should know.', fr: 'Ce que les lecteurs doivent savoir.' },
      { localized: true, maxLength: 600, rows: 2 },
    ),
    sources(),
  ],
}

export const figures: ArrayField = {
  name: 'figures',
  type: 'array',
  labels: { singular: { en: 'Figure', fr: 'Chiffre' }, plural: { en: 'Figures', fr: 'Chiffres' } },
  label: { en: 'Figures', fr: 'Chiffres' },
  admin: {
    initCollapsed: true,
    description: { en: 'Every number in the texts has its record here.', fr: 'Chaque nombre des textes a ici sa fiche.' },
  },
  fields: [
    {
      type: 'row',
      fields: [
        choice(
          'metric',
          { en: 'What is counted', fr: 'Ce qui est compté' },
          { en: 'The kind of figure.', fr: 'La nature du chiffre.' },
          [
            ['mediatorsTrained', 'Mediators trained', 'Médiateurs formés'],
            ['officialsTrained', 'Officials trained', 'Agents formés'],
            ['municipalities', 'Municipalities', 'Communes'],
            ['communityActionGroups', 'Community action groups', "Groupes d'action communautaire"],
            ['fundsMobilised', 'Funds mobilised', 'Fonds mobilisés'],
            ['budget', 'Budget', 'Budget'],
            ['projects', 'Projects', 'Projets'],
            ['people', 'People reached', 'Personnes touchées'],
          ],
          { required: true, width: '50%' },
        ),
        {
          ...countriesCount,
          admin: { width: '50%', description: { en: 'In how many countries.', fr: 'Dans combien de pays.' } },
        },
      ],
    },
    ...figureFields(),
  ],
}
