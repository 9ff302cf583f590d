import type { JoinField } from 'payload'

/** The news that names this record, newest first. */
export const newsJoin = (on: 'authorities' | 'events' | 'programmes'): JoinField => ({
  name: 'news',
  type: 'join',
  collection: 'news',
  on,
  defaultSort: '-publishedAt',
  maxDepth: 1,
  label: { en: 'News', fr: 'Actualités' },
  admin: {
    allowCreate: false,
    defaultColumns: ['title', 'publishedAt', '_status'],
    description: { en: 'News that names this record.', fr: 'Actualités qui citent cette fiche.' },
  },
})
