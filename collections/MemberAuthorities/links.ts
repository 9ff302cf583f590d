import type { JoinField } from 'payload'

/** Records that name the authority: live, never copied. */
export const links = (): JoinField[] => [
  {
    name: 'participations',
    type: 'join',
    collection: 'participations',
    on: 'authority',
    defaultSort: 'startDate',
    defaultLimit: 50,
    label: { en: 'Participations', fr: 'Participations' },
    admin: {
      defaultColumns: ['title', 'network', 'role', 'accessionNumber', 'startDate', 'status'],
      description: {
        en: 'What the authority takes part in, with dates and sources.',
        fr: 'Ce à quoi la collectivité participe, avec dates et sources.',
      },
    },
  },
  {
    name: 'events',
    type: 'join',
    collection: 'events',
    on: 'authorities',
    defaultLimit: 20,
    label: { en: 'Events', fr: 'Événements' },
    admin: {
      allowCreate: false,
      defaultColumns: ['title', 'startDate', '_status'],
      description: { en: 'Events that name this authority.', fr: 'Événements qui nomment cette collectivité.' },
    },
  },
  {
    name: 'news',
    type: 'join',
    collection: 'news',
    on: 'authorities',
    defaultLimit: 20,
    label: { en: 'News', fr: 'Actualités' },
    admin: {
      allowCreate: false,
      defaultColumns: ['title', 'publishedAt', '_status'],
      description: { en: 'News that name this authority.', fr: 'Actualités qui nomment cette collectivité.' },
    },
  },
]
