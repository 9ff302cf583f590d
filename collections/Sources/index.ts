import type { CollectionConfig } from 'payload'
import { accessFor } from '../../src/access/index.ts'
import { httpsUrl } from '../fields/httpsUrl.ts'
import { panelGroup } from '../fields/panelGroup.ts'
import { stableKey } from '../fields/stableKey.ts'
import { text, textarea } from '../fields/text.ts'

/** The pages and papers that statements and figures rest on. */
export const Sources: CollectionConfig = {
  slug: 'sources',
  labels: { singular: { en: 'Source', fr: 'Source' }, plural: { en: 'Sources', fr: 'Sources' } },
  graphQL: { singularName: 'Source', pluralName: 'Sources' },
  access: accessFor('sources'),
  custom: { isPublic: true },
  defaultSort: 'key',
  admin: {
    group: panelGroup.library,
    useAsTitle: 'title',
    defaultColumns: ['title', 'site', 'key', 'accessedAt'],
    listSearchableFields: ['title', 'site', 'key', 'url'],
    pagination: { defaultLimit: 25 },
    description: { en: 'Where statements and figures come from.', fr: "D'où viennent les affirmations et les chiffres." },
  },
  fields: [
    text(
      'title',
      { en: 'Title', fr: 'Titre' },
      { en: 'As the page or paper gives it, in its own language.', fr: 'Tel que la page ou le document le donne, dans sa langue.' },
      { required: true, maxLength: 300 },
    ),
    text(
      'site',
      { en: 'Site or publisher', fr: 'Site ou éditeur' },
      { en: 'Who published it.', fr: "Qui l'a publié." },
      { maxLength: 200, index: true },
    ),
    httpsUrl(
      'url',
      { en: 'Web address', fr: 'Adresse web' },
      { en: 'Empty when the page is known from a copy only.', fr: "Vide si la page n'est connue que par une copie." },
      { http: true },
    ),
    textarea(
      'note',
      { en: 'Note', fr: 'Remarque' },
      { en: 'What the source is good for, or what to be careful about.', fr: "L'intérêt de la source, ou les précautions à prendre." },
      { maxLength: 1000 },
    ),
    stableKey(),
    {
      name: 'accessedAt',
      type: 'date',
      label: { en: 'Read on', fr: 'Consultée le' },
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayOnly' },
        description: { en: 'When somebody last looked at it.', fr: 'Date de la dernière consultation.' },
      },
    },
  ],
}
