import {
  APIError,
  Forbidden,
  NotFound,
  type Access,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type SanitizedConfig,
  type Where,
} from 'payload'

import { say } from '../shared/bilingual.ts'
import { collectionSlugs, perLocaleGlobals, type Slug } from '../shared/slugs.ts'
import { can, isPerson, staffOf, type StaffMember } from './can.ts'
import { demandSight, isSeen } from './existence.ts'
import { mostLocks, staleBefore } from './lockTimes.ts'

const lockSlug = 'payload-locked-documents' as CollectionSlug

/** What a lock is put on: a document or a global. */
interface Target {
  document?: { relationTo?: unknown; value?: unknown } | null
  globalSlug?: unknown
}

/**
 * Payload lets every account write any lock in anybody's name. Here a lock is always one's own, on something one may read and change;
 * nobody touches another's but an administrator, who may break it.
 */
export function withLockRules(config: SanitizedConfig): SanitizedConfig {
  const ruled = (collection: SanitizedCollectionConfig): SanitizedCollectionConfig =>
    collection.slug !== lockSlug
      ? collection
      : {
          ...collection,
          access: { ...collection.access, create: ({ req }) => isPerson(req), read: readable, update: ownOrAll, delete: ownOrAll },
          hooks: { ...collection.hooks, beforeOperation: [...collection.hooks.beforeOperation, beginLock] },
        }
  return { ...config, collections: config.collections.map(ruled) }
}

const isAdministrator = (person: null | StaffMember): boolean => can(person, 'update', 'users')

const ofPerson = ({ id }: StaffMember): Where => ({ and: [{ 'user.relationTo': { equals: 'users' } }, { 'user.value': { equals: id } }] })

const ownOrAll: Access = ({ req }) => {
  const person = staffOf(req)
  if (!person || !isPerson(req)) return false
  return isAdministrator(person) ? true : ofPerson(person)
}

/** Locks tell that a document exists: only those on what the person may read, and their own. */
const readable: Access = ({ req }) => {
  const person = staffOf(req)
  if (!person || !isPerson(req)) return false
  if (isAdministrator(person)) return true
  const slugs = collectionSlugs.filter((slug) => can(person, 'read', slug))
  const onRecords = slugs.map((slug): Where => ({ 'document.relationTo': { equals: slug } }))
  return { or: [ofPerson(person), { globalSlug: { exists: true } }, ...onRecords] }
}

const beginLock: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  await demandSight(operation, args as never)
  const { data, overrideAccess } = args as { data?: Target; overrideAccess?: boolean }
  const person = staffOf(req)
  if (overrideAccess || !person || !isPerson(req) || (operation !== 'create' && operation !== 'update')) return args
  const user = { relationTo: 'users', value: person.id }
  // A time that a client names would make the lock last for ever.
  if (operation === 'update') return { ...args, data: { user } } as never
  const target = await demandTarget(data ?? {}, person, req)
  await makeRoom(target, person, req)
  return { ...args, data: { ...target, user } } as never
}

/** @throws NotFound for what the person may not read; Forbidden for what they may not change */
async function demandTarget({ document, globalSlug }: Target, person: StaffMember, req: PayloadRequest): Promise<Target> {
  const slug = String(globalSlug ?? document?.relationTo) as Slug
  const isKnown = globalSlug ? perLocaleGlobals.some((name) => name === slug) : collectionSlugs.some((name) => name === slug)
  if (!isKnown || !(await isThere(slug, document?.value, req))) throw new NotFound(req.t)
  const isOwnAccount = slug === 'users' && document?.value === person.id
  const isWriter = (['update', 'updateOwn', 'translate', 'publish'] as const).some((right) => can(person, right, slug))
  if (!isWriter && !isOwnAccount) throw new Forbidden(req.t)
  return globalSlug ? { globalSlug: slug } : { document: { relationTo: slug, value: document?.value } }
}

async function isThere(slug: Slug, id: unknown, req: PayloadRequest): Promise<boolean> {
  if (perLocaleGlobals.some((name) => name === slug)) return can(staffOf(req), 'read', slug)
  const collection = req.payload.collections[slug as CollectionSlug]
  return typeof id === 'string' && Boolean(collection) && isSeen({ collection, req, trash: true } as never, id)
}

const onTarget = ({ document, globalSlug }: Target): Where =>
  globalSlug
    ? { globalSlug: { equals: globalSlug } }
    : { and: [{ 'document.relationTo': { equals: document?.relationTo } }, { 'document.value': { equals: document?.value } }] }

/**
 * Takes away what is over, and the person's own lock on the same place.
 *
 * @throws APIError 423 when somebody else has it; 409 with too many at once
 */
async function makeRoom(target: Target, person: StaffMember, req: PayloadRequest): Promise<void> {
  const { db } = req.payload
  const isCurrent: Where = { updatedAt: { greater_than: staleBefore() } }
  const find = (where: Where) =>
    db.find<{ id: string; user?: { value?: unknown } }>({ collection: lockSlug, pagination: false, req, where })
  const { docs } = await find(onTarget(target))
  const current = await find({ and: [onTarget(target), isCurrent] })
  if (current.docs.some(({ user }) => user?.value !== person.id)) {
    const message = say(req, { en: 'Somebody else is editing this.', fr: 'Quelqu’un d’autre modifie ceci.' })
    throw new APIError(message, 423, { code: 'locked' }, true)
  }
  if (docs.length > 0) await req.payload.delete({ collection: lockSlug, depth: 0, overrideAccess: true, req, where: onTarget(target) })
  const own = await find({ and: [ofPerson(person), isCurrent] })
  if (own.docs.length < mostLocks) return
  const message = say(req, {
    en: `You have ${mostLocks} documents open. Close some of them first.`,
    fr: `Vous avez ${mostLocks} documents ouverts. Fermez-en d’abord quelques-uns.`,
  })
  throw new APIError(message, 409, { code: 'conflict' }, true)
}
