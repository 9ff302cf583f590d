import type { CollectionSlug, GlobalSlug, SanitizedCollectionConfig, SanitizedGlobalConfig } from 'payload'

import { callers, type Caller } from '../../../src/access/index.ts'
import type { ApiClient } from '../../../src/payload-types.ts'
import { isPerLocale, perLocaleGlobals, type CollectionName, type GlobalName, type Slug } from '../../../src/shared/slugs.ts'
import { makeApiClient } from '../apiClient.ts'
import { startTestApp, type TestApp } from '../app.ts'
import { testNetwork } from '../receiver.ts'
import { makeRelated, sampleBody, type Related } from '../sampleBodies.ts'
import { openDump, type Dump } from './dump.ts'

/** What a request is signed with. */
export interface Signed {
  headers: Record<string, string>
}

/** The documents every caller tries the operations on. */
export interface Fixture {
  /** Public in English and French, and made by nobody who asks. */
  id: string
  /** Never public; nothing where there are no drafts. */
  draft?: string
  /** In the trash, where there is one. */
  trashed?: string
  /** A version of the public one. */
  version?: string
}

/** One app with the Alliance content, with somebody for each role. */
export interface World {
  app: TestApp
  dump: Dump
  related: Related
  signed: Record<Caller, Signed>
  configOf(slug: Slug): SanitizedCollectionConfig | SanitizedGlobalConfig
  fixture(slug: Slug): Promise<Fixture>
  /** A record that an attempt may take away. */
  spare(slug: CollectionName): Promise<string>
  stop(): Promise<void>
}

export const isGlobal = (slug: Slug): slug is GlobalName => perLocaleGlobals.some((name) => name === slug)

export async function makeWorld(): Promise<World> {
  const app = await startTestApp({ seed: true, network: testNetwork() })
  const { payload } = app
  const dump = openDump(payload)
  const isPublic = { isPublic: { equals: true } }
  const authorities = await payload.find({ collection: 'member-authorities', limit: 1, overrideAccess: true, where: isPublic })
  const related = { ...(await makeRelated(app, 'ZZ')), authority: String(authorities.docs[0]?.id) }
  const fixtures = new Map<Slug, Promise<Fixture>>()

  const configOf = (slug: Slug) => {
    const found = [...payload.config.collections, ...payload.config.globals].find((entity) => entity.slug === slug)
    if (!found) throw new Error(`There is no "${slug}".`)
    return found
  }

  async function spare(slug: CollectionName): Promise<string> {
    const { id } = await payload.create({
      collection: slug as CollectionSlug,
      locale: 'en',
      data: sampleBody(slug, related) as never,
      overrideAccess: true,
    })
    return String(id)
  }

  /** The newest, so that bringing it back leaves every text in place. */
  const newestVersion = async (slug: Slug, id?: string): Promise<string> => {
    const query = { limit: 1, pagination: false, sort: '-updatedAt' } as const
    const { docs } = isGlobal(slug)
      ? await payload.db.findGlobalVersions({ ...query, global: slug as GlobalSlug })
      : await payload.db.findVersions({ ...query, collection: slug as CollectionSlug, where: { parent: { equals: id } } })
    return String(docs[0]?.id)
  }

  async function makeFixture(slug: Slug): Promise<Fixture> {
    if (isGlobal(slug)) return { id: slug, version: await newestVersion(slug) }
    if (!isPerLocale(slug)) return { id: await spare(slug) }
    const { docs } = await payload.find({
      collection: slug,
      limit: 2,
      overrideAccess: true,
      where: { and: [{ liveEn: { equals: true } }, { liveFr: { equals: true } }] },
    })
    const [id, trashed] = docs.map((doc) => String(doc.id))
    if (!id || !trashed) throw new Error(`The content has no two public records of "${slug}".`)
    await payload.update({ collection: slug, id: trashed, data: { deletedAt: new Date().toISOString() } as never, overrideAccess: true })
    return { id, trashed, draft: await spare(slug), version: await newestVersion(slug, id) }
  }

  return {
    app,
    dump,
    related,
    signed: await signAll(app),
    configOf,
    spare,
    fixture(slug) {
      const made = fixtures.get(slug) ?? makeFixture(slug)
      fixtures.set(slug, made)
      return made
    },
    stop: async () => {
      dump.close()
      await app.stop()
    },
  }
}

/** Somebody for each role; translators work in French, and may publish it. */
async function signAll(app: TestApp): Promise<Record<Caller, Signed>> {
  const sign = async (caller: Caller): Promise<Signed> => {
    if (caller === 'anonymous') return { headers: {} }
    if (caller !== 'api-client') {
      const { token } = await app.createUser(caller, { locales: ['fr'], mayPublish: ['fr'] })
      return { headers: { Authorization: `JWT ${token}` } }
    }
    return signApiClient(app)
  }
  const entries = []
  for (const caller of callers) entries.push([caller, await sign(caller)] as const)
  return Object.fromEntries(entries) as Record<Caller, Signed>
}

/** The use of a key is noted once a minute, which is a change to its record: here it counts as noted until long after the last attempt. */
async function signApiClient({ payload }: TestApp): Promise<Signed> {
  const { id, signed } = await makeApiClient({ payload }, { readsDrafts: true })
  const where = { id: { equals: id } }
  const client = await payload.db.findOne<ApiClient>({ collection: 'api-clients', where })
  const lastUsedAt = new Date(Date.now() + 86_400_000).toISOString()
  await payload.db.updateOne({ collection: 'api-clients', data: { keys: client?.keys?.map((key) => ({ ...key, lastUsedAt })) }, where })
  return signed
}
