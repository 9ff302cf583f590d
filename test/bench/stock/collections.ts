import type { Access, CollectionConfig, Field } from 'payload'

const published: Access = ({ req }) => (req.user ? true : { _status: { equals: 'published' } })

const base = {
  access: { read: published },
  versions: { maxPerDoc: 100, drafts: { localizeStatus: true } },
  trash: true,
} satisfies Partial<CollectionConfig>

const slug: Field = { name: 'slug', type: 'text', localized: true, index: true, required: true }
const body: Field = { name: 'body', type: 'richText', localized: true }

export const News: CollectionConfig = {
  ...base,
  slug: 'news',
  fields: [
    { name: 'title', type: 'text', localized: true, required: true },
    { name: 'lead', type: 'textarea', localized: true },
    body,
    slug,
    { name: 'category', type: 'text', index: true },
    { name: 'publishedAt', type: 'date', index: true },
    { name: 'publishedAtPrecision', type: 'text' },
    { name: 'featured', type: 'checkbox', index: true },
    { name: 'sourceLocale', type: 'text' },
    { name: 'programmes', type: 'relationship', relationTo: 'programmes', hasMany: true },
    { name: 'events', type: 'relationship', relationTo: 'events', hasMany: true },
    { name: 'related', type: 'relationship', relationTo: 'news', hasMany: true },
  ],
}

export const Events: CollectionConfig = {
  ...base,
  slug: 'events',
  fields: [
    { name: 'title', type: 'text', localized: true, required: true },
    { name: 'summary', type: 'textarea', localized: true },
    body,
    slug,
    { name: 'eventType', type: 'text', index: true },
    { name: 'status', type: 'text', index: true },
    { name: 'datePrecision', type: 'text' },
    { name: 'startDate', type: 'text', index: true },
    { name: 'sourceLocale', type: 'text' },
    { name: 'programmes', type: 'relationship', relationTo: 'programmes', hasMany: true },
  ],
}

export const Programmes: CollectionConfig = {
  ...base,
  slug: 'programmes',
  fields: [
    { name: 'name', type: 'text', localized: true, required: true },
    { name: 'summary', type: 'textarea', localized: true },
    body,
    slug,
    { name: 'code', type: 'text' },
    { name: 'status', type: 'text', index: true },
    { name: 'sourceLocale', type: 'text' },
  ],
}
