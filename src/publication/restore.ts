import { APIError, Forbidden, NotFound, type CollectionSlug, type Endpoint, type PayloadRequest } from 'payload'

import { can, canWriteText, staffOf } from '../access/index.ts'
import { defaultLocale, isLocale, type Locale } from '../shared/locales.ts'
import type { Slug } from '../shared/slugs.ts'
import { restoreLocale } from './merge.ts'
import type { RawDocument } from './rawDocument.ts'

interface Version {
  parent: string
  version: RawDocument
}

/** Brings one language of an old version back into the draft. What is public, and every other language, stays as it is. */
async function restoreVersion(collection: CollectionSlug, versionId: string, locale: Locale, req: PayloadRequest): Promise<RawDocument> {
  const { db, config } = req.payload
  const find = async (where: Record<string, { equals: unknown }>): Promise<undefined | Version> => {
    const and = Object.entries(where).map(([path, condition]) => ({ [path]: condition }))
    const { docs } = await db.findVersions({ collection, limit: 1, pagination: false, req, sort: '-updatedAt', where: { and } })
    return docs[0] as unknown as undefined | Version
  }
  const old = await find({ id: { equals: versionId } })
  const draft = old && (await find({ parent: { equals: old.parent }, latest: { equals: true } }))
  if (!old || !draft) throw new NotFound(req.t)
  const fields = req.payload.collections[collection]?.config.flattenedFields ?? []
  const data = restoreLocale({ config, draft: draft.version, fields, locale, version: old.version })
  return req.payload.update({
    collection,
    id: old.parent,
    data,
    depth: 0,
    draft: true,
    locale,
    overrideAccess: false,
    req,
  }) as unknown as Promise<RawDocument>
}

/** The language a person has the panel in: its button for restoring does not name one. */
async function panelLocale(req: PayloadRequest): Promise<Locale> {
  const { docs } = await req.payload.find({
    collection: 'payload-preferences',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    where: { and: [{ key: { equals: 'locale' } }, { 'user.value': { equals: req.user?.id } }] },
  })
  const value = docs[0]?.value
  return isLocale(value) ? value : defaultLocale
}

/** Takes the place of Payload's own route, which puts every language of the old version back. */
export const restoreEndpoint = (slug: string): Omit<Endpoint, 'root'> => ({
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const locale = req.searchParams.has('locale') && isLocale(req.locale) ? req.locale : await panelLocale(req)
    const person = staffOf(req)
    // Whether the document is the person's own is asked by the save that follows.
    if (!canWriteText(person, slug as Slug, locale) && !can(person, 'updateOwn', slug as Slug)) throw new Forbidden(req.t)
    const id = req.routeParams?.id
    if (typeof id !== 'string') throw new APIError('The version has no id.', 400)
    const doc = await restoreVersion(slug as CollectionSlug, id, locale, req)
    return Response.json({ doc, message: req.t('version:restoredSuccessfully') })
  },
})
