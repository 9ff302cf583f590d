import type { CollectionConfig } from 'payload'
import { accessFor } from '../../src/access/index.ts'
import { flag } from '../fields/choice.ts'
import { panelGroup } from '../fields/panelGroup.ts'
import { text, textarea } from '../fields/text.ts'
import { demandLongKey } from './demandLongKey.ts'

/** Programs that read: sites, search engines, partners. None of them writes, whatever its key. */
export const ApiClients: CollectionConfig = {
  slug: 'api-clients',
  labels: { singular: { en: 'API client', fr: 'Client API' }, plural: { en: 'API clients', fr: 'Clients API' } },
  graphQL: { singularName: 'ApiClient', pluralName: 'ApiClients', disableMutations: true, disableQueries: true },
  access: accessFor('api-clients'),
  auth: { disableLocalStrategy: true, useAPIKey: true, useSessions: false },
  disableDuplicate: true,
  lockDocuments: false,
  hooks: { beforeOperation: [demandLongKey] },
  admin: {
    group: panelGroup.administration,
    useAsTitle: 'name',
    defaultColumns: ['name', 'readsDrafts', 'updatedAt'],
    listSearchableFields: ['name'],
    description: {
      en: 'Programs that read with a key. The key is shown once, before it is saved.',
      fr: "Les programmes qui lisent avec une clé. La clé est affichée une seule fois, avant l'enregistrement.",
    },
  },
  fields: [
    text(
      'name',
      { en: 'Name', fr: 'Nom' },
      { en: 'Which program it is, and who runs it.', fr: 'De quel programme il s’agit, et qui le fait fonctionner.' },
      { required: true, maxLength: 100 },
    ),
    flag(
      'readsDrafts',
      { en: 'Reads drafts', fr: 'Lit les brouillons' },
      {
        en: 'For previews: drafts and versions too. Notes for colleagues and private records never.',
        fr: 'Pour les aperçus : aussi les brouillons et les versions. Jamais les notes internes ni les fiches privées.',
      },
    ),
    textarea(
      'note',
      { en: 'Note', fr: 'Remarque' },
      { en: 'What it is for, and whom to ask.', fr: 'À quoi il sert, et à qui s’adresser.' },
      { maxLength: 1000 },
    ),
  ],
}
