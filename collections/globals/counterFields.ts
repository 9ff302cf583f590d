import type { Field } from 'payload'
import { options } from '../fields/option.ts'
import { partialDate } from '../fields/partialDate.ts'
import { sources } from '../fields/sources.ts'
import { text } from '../fields/text.ts'

const count = (name: string, en: string, fr: string, required = false): Field => ({
  name,
  type: 'number',
  min: 0,
  required,
  label: { en, fr },
  admin: { width: '50%', description: { en: 'A whole number.', fr: 'Un nombre entier.' } },
})

const memberCounter = (): Field => ({
  name: 'memberCounter',
  type: 'group',
  label: { en: 'Counter of participants', fr: 'Compteur des participants' },
  admin: {
    description: {
      en: 'The published figure with its date, or what the records of this site give.',
      fr: 'Le chiffre publié avec sa date, ou ce que donnent les fiches de ce site.',
    },
  },
  fields: [
    {
      name: 'mode',
      type: 'select',
      required: true,
      defaultValue: 'computed',
      options: options([
        ['published-override', 'Show the published figure', 'Afficher le chiffre publié'],
        ['computed', 'Count the active participations', 'Compter les participations actives'],
      ]),
      label: { en: 'What is shown', fr: 'Ce qui est affiché' },
      admin: { description: { en: 'The published figure needs its date.', fr: 'Le chiffre publié doit être daté.' } },
    },
    {
      type: 'row',
      fields: [
        count('publishedParticipants', 'Participants as published', 'Participants selon la publication'),
        count('publishedCountries', 'Countries as published', 'Pays selon la publication'),
      ],
    },
    ...partialDate({
      name: 'asOf',
      label: { en: 'As of', fr: 'À la date du' },
      help: { en: 'When the published figure was true; shown beside it.', fr: 'Date du chiffre publié ; affichée à côté.' },
    }),
  ],
})

const counterHistory = (): Field => ({
  name: 'counterHistory',
  type: 'array',
  label: { en: 'Figures published so far', fr: 'Chiffres publiés à ce jour' },
  labels: { singular: { en: 'Figure', fr: 'Chiffre' }, plural: { en: 'Figures', fr: 'Chiffres' } },
  admin: {
    initCollapsed: true,
    description: {
      en: 'They contradict each other: each is kept with its date and source.',
      fr: 'Ils se contredisent : chacun est conservé avec sa date et sa source.',
    },
  },
  fields: [
    ...partialDate({
      name: 'date',
      label: { en: 'Date', fr: 'Date' },
      help: { en: 'Empty when it is not known.', fr: 'Vide si elle est inconnue.' },
    }),
    {
      type: 'row',
      fields: [count('participants', 'Participants', 'Participants', true), count('countries', 'Countries', 'Pays')],
    },
    sources({ required: true }),
    text(
      'note',
      { en: 'Note', fr: 'Remarque' },
      { en: 'What is odd about it, for readers.', fr: "Ce qu'il a de particulier, pour les lecteurs." },
      { maxLength: 300 },
    ),
  ],
})

export const counterFields = (): Field[] => [memberCounter(), counterHistory()]
