import type { CollectionConfig } from 'payload'
import { accessFor, keyStrategy, previewStrategy } from '../../src/access/index.ts'
import { locales } from '../../src/shared/locales.ts'
import { flag } from '../fields/choice.ts'
import { panelGroup } from '../fields/panelGroup.ts'
import { text, textarea } from '../fields/text.ts'
import { keyEndpoints } from './endpoints.ts'
import { keyList, keys } from './keys.ts'
import { reachable } from './reachable.ts'

/** Programs that read: sites, search engines, partners. None of them writes, whatever its key. */
export const ApiClients: CollectionConfig = {
  slug: 'api-clients',
  labels: { singular: { en: 'API client', fr: 'Client API' }, plural: { en: 'API clients', fr: 'Clients API' } },
  graphQL: { singularName: 'ApiClient', pluralName: 'ApiClients', disableMutations: true, disableQueries: true },
  access: accessFor('api-clients'),
  auth: { disableLocalStrategy: true, strategies: [keyStrategy, previewStrategy], useSessions: false },
  disableDuplicate: true,
  endpoints: keyEndpoints,
  lockDocuments: false,
  admin: {
    group: panelGroup.administration,
    useAsTitle: 'name',
    defaultColumns: ['name', 'readsDrafts', 'onlyCollections', 'onlyLocales'],
    listSearchableFields: ['name'],
    description: {
      en: 'Programs that read with a key. A client has as many keys as it needs; each is shown once, when it is made.',
      fr: 'Les programmes qui lisent avec une clé. Un client a autant de clés que nécessaire ; chacune est affichée une seule fois, à sa création.',
    },
  },
  fields: [
    text(
      'name',
      { en: 'Name', fr: 'Nom' },
      { en: 'Which program it is, and who runs it.', fr: 'De quel programme il s’agit, et qui le fait fonctionner.' },
      { required: true, maxLength: 100 },
    ),
    keyList,
    flag(
      'readsDrafts',
      { en: 'Reads drafts', fr: 'Lit les brouillons' },
      {
        en: 'For previews: drafts and versions too. Notes for colleagues and private records never.',
        fr: 'Pour les aperçus : aussi les brouillons et les versions. Jamais les notes internes ni les fiches privées.',
      },
    ),
    {
      name: 'onlyCollections',
      type: 'select',
      hasMany: true,
      dbName: 'api_clients_reach',
      options: reachable,
      label: { en: 'Only these contents', fr: 'Ces contenus seulement' },
      admin: {
        description: {
          en: 'What the keys reach. Nothing chosen: everything. Records of other kinds are left out of relations too.',
          fr: 'Ce que les clés atteignent. Rien de choisi : tout. Les autres fiches manquent aussi dans les relations.',
        },
      },
    },
    {
      name: 'onlyLocales',
      type: 'select',
      hasMany: true,
      // `_locales` at the end would be taken for the table of localized texts.
      dbName: 'api_clients_languages',
      options: locales.map(({ code, label }) => ({ value: code, label })),
      label: { en: 'Only these languages', fr: 'Ces langues seulement' },
      admin: {
        description: {
          en: 'Nothing chosen: all. A client limited to languages reads no versions, since these hold all languages.',
          fr: 'Rien de choisi : toutes. Un client limité à des langues ne lit pas les versions, qui contiennent toutes les langues.',
        },
      },
    },
    {
      name: 'ratePerMinute',
      type: 'number',
      min: 1,
      max: 100_000,
      label: { en: 'Requests a minute', fr: 'Requêtes par minute' },
      admin: {
        step: 1,
        description: {
          en: 'For this client instead of the usual limit of the server. Empty: the usual limit.',
          fr: 'Pour ce client à la place de la limite usuelle du serveur. Vide : la limite usuelle.',
        },
      },
    },
    textarea(
      'note',
      { en: 'Note', fr: 'Remarque' },
      { en: 'What it is for, and whom to ask.', fr: 'À quoi il sert, et à qui s’adresser.' },
      { maxLength: 1000 },
    ),
    keys,
  ],
}
