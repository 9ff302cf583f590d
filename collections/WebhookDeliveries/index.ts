import type { CollectionConfig } from 'payload'
import { accessFor } from '../../src/access/index.ts'
import { choice } from '../fields/choice.ts'
import { panelGroup } from '../fields/panelGroup.ts'
import { text, textarea } from '../fields/text.ts'

/** One message to one address: what is to be sent, and what came of it. Written by the server alone. */
export const WebhookDeliveries: CollectionConfig = {
  slug: 'webhook-deliveries',
  labels: {
    singular: { en: 'Webhook delivery', fr: 'Envoi de webhook' },
    plural: { en: 'Webhook deliveries', fr: 'Envois de webhooks' },
  },
  graphQL: false,
  access: accessFor('webhook-deliveries'),
  defaultSort: '-createdAt',
  disableDuplicate: true,
  lockDocuments: false,
  admin: {
    group: panelGroup.administration,
    useAsTitle: 'event',
    defaultColumns: ['event', 'webhook', 'status', 'attempts', 'lastStatus', 'createdAt'],
    listSearchableFields: ['event', 'messageId'],
    description: {
      en: 'Each message to a webhook, and what the other side answered. They are kept for 90 days.',
      fr: "Chaque message à un webhook, et ce que l'autre côté a répondu. Ils sont conservés 90 jours.",
    },
  },
  fields: [
    text(
      'event',
      { en: 'Event', fr: 'Événement' },
      { en: 'What the message tells.', fr: 'Ce que dit le message.' },
      { required: true, index: true },
    ),
    {
      name: 'webhook',
      type: 'relationship',
      relationTo: 'webhooks',
      index: true,
      label: { en: 'Webhook', fr: 'Webhook' },
      admin: { description: { en: 'To whom it goes.', fr: 'À qui il est envoyé.' } },
    },
    choice(
      'status',
      { en: 'State', fr: 'État' },
      {
        en: 'After the last of eleven attempts, over about a day, it is given up.',
        fr: 'Après la dernière de onze tentatives, en un jour environ, il est abandonné.',
      },
      [
        ['pending', 'waiting', 'en attente'],
        ['delivered', 'delivered', 'remis'],
        ['failed', 'given up', 'abandonné'],
      ],
      { required: true, index: true, defaultValue: 'pending' },
    ),
    { name: 'attempts', type: 'number', required: true, defaultValue: 0, label: { en: 'Attempts', fr: 'Tentatives' } },
    {
      name: 'nextAttemptAt',
      type: 'date',
      index: true,
      label: { en: 'Next attempt', fr: 'Prochaine tentative' },
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'lastAttemptAt',
      type: 'date',
      label: { en: 'Last attempt', fr: 'Dernière tentative' },
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    { name: 'lastStatus', type: 'number', label: { en: 'Status answered', fr: 'Statut répondu' } },
    textarea(
      'lastAnswer',
      { en: 'Answer', fr: 'Réponse' },
      {
        en: 'The beginning of the last answer, or why there was none.',
        fr: 'Le début de la dernière réponse, ou la raison de son absence.',
      },
    ),
    text(
      'messageId',
      { en: 'Message', fr: 'Message' },
      { en: 'The webhook-id, the same at each attempt.', fr: 'Le webhook-id, le même à chaque tentative.' },
      { required: true, unique: true },
    ),
    textarea('body', { en: 'Body', fr: 'Corps' }, { en: 'What is sent.', fr: 'Ce qui est envoyé.' }, { required: true }),
    { name: 'sendAgain', type: 'ui', admin: { position: 'sidebar', components: { Field: '/admin/Webhooks/SendAgain.tsx#SendAgain' } } },
  ],
}
