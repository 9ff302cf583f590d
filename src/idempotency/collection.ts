import type { CollectionConfig } from 'payload'

export const answersSlug = 'idempotent-answers'

const nobody = () => false

/** First answers of requests with an `Idempotency-Key`, for a day. Nobody reads or writes them by the API or in the panel. */
export const answers: CollectionConfig = {
  slug: answersSlug,
  access: { create: nobody, read: nobody, readVersions: nobody, update: nobody, delete: nobody, unlock: nobody, admin: nobody },
  admin: { hidden: true },
  endpoints: false,
  graphQL: false,
  lockDocuments: false,
  fields: [
    // A hash of who asked and of their key.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'fingerprint', type: 'text', required: true },
    { name: 'status', type: 'number', required: true },
    { name: 'headers', type: 'json', required: true },
    { name: 'body', type: 'textarea' },
  ],
}
