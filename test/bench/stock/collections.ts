import type { Access, CollectionConfig } from 'payload'

import { createCollections } from '../../../collections/index.ts'

const published: Access = ({ req }) => (req.user ? true : { _status: { equals: 'published' } })
const everybody: Access = () => true
const signedIn: Access = ({ req }) => Boolean(req.user)

const users: CollectionConfig = { slug: 'users', auth: true, fields: [] }

/** The content model of the product as a bare Payload takes it: the same fields and relations, the framework's own publication, no rooms. */
export const collections: CollectionConfig[] = createCollections({ mediaDir: './media', secureCookies: false }).map((collection) => {
  if (collection.slug === 'users') return users
  const read = collection.versions ? published : everybody
  return { ...collection, access: { create: signedIn, delete: signedIn, read, update: signedIn } }
})
