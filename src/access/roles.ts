import type { Slug } from '../shared/slugs.ts'

/** The people who work in the panel. A person may hold several roles; their rights add up. */
export const roles = ['administrator', 'editor', 'author', 'translator', 'reviewer', 'terminologist', 'secretariat'] as const

export type Role = (typeof roles)[number]

/** Whoever may hold rights: the staff by their roles, and programs whose key reads drafts. A program without that right is anonymous. */
export type Holder = 'api-client' | Role

/**
 * What may be done with a collection or global.
 *
 * - `read`: drafts, versions and private records; what is public needs no right
 * - `create`, `update`, `delete`: every field, in every language; `delete` includes the trash
 * - `updateOwn`: like `update`, for documents the person created
 * - `translate`: localized fields, in the person's own languages only
 * - `publish`: publish and unpublish, in every language
 * - `publishGranted`: the same in the languages granted to the person by name
 */
export const rights = ['read', 'create', 'update', 'updateOwn', 'translate', 'publish', 'publishGranted', 'delete'] as const

export type Right = (typeof rights)[number]

type Row = Partial<Record<Holder, readonly Right[]>>

const everything: readonly Right[] = ['read', 'create', 'update', 'publish', 'delete']
const reading: readonly Right[] = ['read']
const translating: readonly Right[] = ['read', 'translate', 'publishGranted']

const editorial = {
  administrator: everything,
  editor: everything,
  author: ['read', 'create', 'updateOwn'],
  translator: translating,
  reviewer: translating,
  terminologist: reading,
  secretariat: reading,
  'api-client': reading,
} satisfies Row

const network = {
  ...editorial,
  author: reading,
  secretariat: ['read', 'create', 'update'],
} satisfies Row

const reference = {
  administrator: everything,
  editor: everything,
  author: reading,
  translator: translating,
  reviewer: translating,
  terminologist: reading,
  secretariat: reading,
  'api-client': reading,
} satisfies Row

const siteWide = { ...reference } satisfies Row

const correspondence = {
  administrator: everything,
  secretariat: ['read', 'create', 'update'],
} satisfies Row

const nobodyElse = { administrator: everything } satisfies Row

/** The one table of rights. What is not written here is denied; a slug without a row does not compile. */
export const accessTable = {
  news: editorial,
  events: editorial,
  programmes: editorial,
  documents: editorial,
  pages: editorial,
  media: { ...editorial, terminologist: ['read', 'create', 'updateOwn'], secretariat: ['read', 'create', 'updateOwn'] },
  'member-authorities': network,
  participations: network,
  'glossary-terms': { ...editorial, author: reading, terminologist: everything },
  organisations: reference,
  sources: {
    ...reference,
    author: ['read', 'create'],
    terminologist: ['read', 'create', 'update'],
    secretariat: ['read', 'create', 'update'],
  },
  themes: reference,
  countries: reference,
  redirects: { administrator: everything, editor: everything },
  applications: correspondence,
  'ngo-requests': correspondence,
  users: nobodyElse,
  'api-clients': nobodyElse,
  webhooks: nobodyElse,
  'webhook-deliveries': { administrator: ['read', 'delete'] },
  'site-settings': siteWide,
  navigation: siteWide,
  'term-set': { ...siteWide, terminologist: ['read', 'update', 'publish'] },
} satisfies Record<Slug, Row>
