import type { Endpoint, FlattenedField, PayloadRequest, SanitizedConfig } from 'payload'

import { defaultLocale } from '../shared/locales.ts'
import { collectionSlugs } from '../shared/slugs.ts'
import { settingOf } from './entity.ts'
import { entityTag, latestOf, type Tagged } from './entityTag.ts'
import { nextEndpoint } from './nextEndpoint.ts'
import { isTrue } from './queryValues.ts'
import { publicRowOf } from './storedVersions.ts'

type OwnEndpoint = Omit<Endpoint, 'root'>
type Place = Pick<Endpoint, 'method' | 'path'>

/** What is tagged: the fields of a collection or global, and whether it has drafts. */
export interface Kind {
  hasDrafts: boolean
  isGlobal: boolean
  slug: string
}

type Handler = OwnEndpoint['handler']

/** The answer of a handler with the tag of the document it is of, for who is signed in. Strangers get that of the bytes, from the cache. */
const tagged =
  (method: Endpoint['method'], kind: Kind, handler: (req: PayloadRequest) => ReturnType<Handler>): Handler =>
  async (req) => {
    const isRead = method === 'get'
    // Taken before a read: were it saved in between, the tag would be too old, and never too new.
    const before = isRead && req.user ? await tagFor(req, kind, idOf(req), isTrue(req.query.draft)) : undefined
    const response = await handler(req)
    if (!req.user || !response.ok) return response
    const tag = isRead ? before : await tagFor(req, kind, idOf(req) ?? (await createdId(response)), true)
    if (tag) response.headers.set('ETag', tag)
    return response
  }

function withTag({ method, path }: Place, kind: Kind): OwnEndpoint {
  const endpoint: OwnEndpoint = {
    method,
    path,
    handler: tagged(method, kind, async (req) => nextEndpoint(req, endpoint).handler(req)),
  }
  return endpoint
}

/**
 * Tags what is read of collections. An endpoint of ours for `/:id` would come before those for `/count` and `/versions`, so the framework's
 * own is given another handler.
 */
export function withTags(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    const isOurs = collectionSlugs.some((slug) => slug === collection.slug)
    const endpoint = isOurs && !collection.auth ? findOne(collection.endpoints || []) : undefined
    const kind = { hasDrafts: settingOf(collection) !== null, isGlobal: false, slug: collection.slug }
    if (endpoint) endpoint.handler = tagged('get', kind, endpoint.handler)
  }
  return config
}

const findOne = (endpoints: OwnEndpoint[]): OwnEndpoint | undefined =>
  endpoints.find(({ method, path }) => method === 'get' && path === '/:id')

const idOf = (req: PayloadRequest): string | undefined => req.routeParams?.id as string | undefined

async function createdId(response: Response): Promise<string | undefined> {
  const answer = (await response.clone().json()) as { doc?: { id?: string } }
  return answer.doc?.id
}

async function tagFor(req: PayloadRequest, kind: Kind, id: string | undefined, isDraft: boolean): Promise<string | undefined> {
  const place: Tagged = { fields: fieldsOf(req, kind), id, isGlobal: kind.isGlobal, req, slug: kind.slug }
  const raw = isDraft ? await latestOf({ ...place, hasDrafts: kind.hasDrafts }) : await publicRowOf(place)
  if (!raw && !kind.isGlobal) return undefined
  return entityTag(place, raw ?? {}, req.locale ?? defaultLocale)
}

export function fieldsOf({ payload }: PayloadRequest, { isGlobal, slug }: Kind): FlattenedField[] {
  const found = isGlobal
    ? payload.globals.config.find((global) => global.slug === slug)
    : payload.collections[slug as keyof typeof payload.collections].config
  return found?.flattenedFields ?? []
}

const places: Place[] = [
  { method: 'patch', path: '/:id' },
  { method: 'post', path: '/' },
]

const globalPlaces: Place[] = [
  { method: 'get', path: '/' },
  { method: 'post', path: '/' },
]

export const tagEndpoints = (kind: Kind): OwnEndpoint[] => (kind.isGlobal ? globalPlaces : places).map((place) => withTag(place, kind))
