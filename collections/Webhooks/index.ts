import type { CollectionConfig } from 'payload'
import { accessFor } from '../../src/access/index.ts'
import { locales } from '../../src/shared/locales.ts'
import { flag } from '../fields/choice.ts'
import { httpsUrl } from '../fields/httpsUrl.ts'
import { panelGroup } from '../fields/panelGroup.ts'
import { text, textarea } from '../fields/text.ts'
import { eventPatterns } from './eventPatterns.ts'

const never = () => false

/** Addresses that are told of each change. The secrets are stored encrypted, and shown once. */
export const Webhooks: CollectionConfig = {
  slug: 'webhooks',
  labels: { singular: { en: 'Webhook', fr: 'Webhook' }, plural: { en: 'Webhooks', fr: 'Webhooks' } },
  graphQL: false,
  access: accessFor('webhooks'),
  disableDuplicate: true,
  lockDocuments: false,
  admin: {
    group: panelGroup.administration,
    useAsTitle: 'name',
    defaultColumns: ['name', 'url', 'isActive', 'ended', 'updatedAt'],
    listSearchableFields: ['name', 'url'],
    description: {
      en: 'Other programs that are told of each change of what is public, by a signed message.',
      fr: "D'autres programmes, informés par un message signé de chaque changement de ce qui est public.",
    },
  },
  fields: [
    text(
      'name',
      { en: 'Name', fr: 'Nom' },
      { en: 'Which program it is, and who runs it.', fr: 'De quel programme il s’agit, et qui le fait fonctionner.' },
      { required: true, maxLength: 100 },
    ),
    httpsUrl(
      'url',
      { en: 'Address', fr: 'Adresse' },
      {
        en: 'Messages are sent there by POST. It begins with https:// and is reachable from the internet.',
        fr: "Les messages y sont envoyés par POST. Elle commence par https:// et est accessible depuis l'internet.",
      },
      { required: true },
    ),
    {
      name: 'events',
      type: 'text',
      hasMany: true,
      required: true,
      defaultValue: ['*'],
      validate: eventPatterns,
      label: { en: 'Events', fr: 'Événements' },
      admin: {
        description: {
          en: 'news.published, news.*, *.deleted; * for all. cache.purge has the keys of what a CDN has to forget.',
          fr: 'news.published, news.*, *.deleted ; * pour tous. cache.purge donne les clés de ce qu’un CDN doit oublier.',
        },
      },
    },
    {
      name: 'locales',
      type: 'select',
      // Its own name would be that of the table for localized fields.
      dbName: 'webhooks_languages',
      hasMany: true,
      options: locales.map(({ code, label }) => ({ value: code, label })),
      label: { en: 'Languages', fr: 'Langues' },
      admin: {
        description: {
          en: 'Changes in these languages alone; none chosen means all.',
          fr: 'Les changements dans ces langues seulement ; aucune signifie toutes.',
        },
      },
    },
    {
      ...flag(
        'isActive',
        { en: 'Sends', fr: 'Envoie' },
        { en: 'Switched on again, it begins with the next change.', fr: 'Réactivé, il commence par le prochain changement.' },
      ),
      defaultValue: true,
    },
    textarea(
      'note',
      { en: 'Note', fr: 'Remarque' },
      { en: 'What it is for, and whom to ask.', fr: 'À quoi il sert, et à qui s’adresser.' },
      { maxLength: 1000 },
    ),
    text(
      'ended',
      { en: 'Ended', fr: 'Terminé' },
      { en: 'Why the server stopped sending.', fr: "Pourquoi le serveur a cessé d'envoyer." },
      { position: 'sidebar', readOnly: true, access: { create: never, update: never } },
    ),
    { name: 'secret', type: 'ui', admin: { position: 'sidebar', components: { Field: '/admin/Webhooks/NewSecret.tsx#NewSecret' } } },
    // What only the server handles. No secret ever leaves by the API; the answer to the one who made it apart.
    { name: 'secrets', type: 'json', hidden: true, access: { create: never, read: never, update: never }, admin: { hidden: true } },
    { name: 'position', type: 'number', hidden: true, access: { create: never, read: never, update: never }, admin: { hidden: true } },
  ],
}
