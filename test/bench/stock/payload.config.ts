import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { collections } from './collections.ts'

const locales = ['en', 'fr', 'ro', 'bg', 'hu', 'sk', 'it', 'rom']

/** Payload as its template installs it, with the content model of the product. Nothing is tuned. */
export default buildConfig({
  secret: process.env.PAYLOAD_SECRET ?? '',
  collections,
  admin: { user: 'users' },
  editor: lexicalEditor(),
  db: sqliteAdapter({ client: { url: process.env.DATABASE_URL ?? '' } }),
  sharp,
  experimental: { localizeStatus: true },
  localization: {
    locales: locales.map((code) => ({ code, label: code, ...(code !== 'en' && { fallbackLocale: 'en' }) })),
    defaultLocale: 'en',
    fallback: true,
  },
  telemetry: false,
})
