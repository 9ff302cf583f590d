import { APIError, type Endpoint, type PayloadRequest } from 'payload'

import { defaultLocale, isLocale, type Locale } from '../shared/locales.ts'
import { receiptOf } from './receiptOf.ts'
import { restoreVersion, type RestoredPart } from './restore.ts'

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

function partOf({ searchParams }: PayloadRequest): RestoredPart {
  const part = searchParams.get('part') ?? 'text'
  if (part === 'text' || part === 'shared') return part
  const message = 'One of text, the texts of one language, and shared, the fields of all languages.'
  throw new APIError(message, 400, { code: 'bad-request', errors: [{ message, path: 'part' }] }, true)
}

/**
 * `POST /versions/:id?locale=…&part=text|shared` of a collection or global. It takes the place of Payload's own route, which puts every
 * language of the old version back.
 */
export const restoreEndpoint = (slug: string, isGlobal: boolean): Omit<Endpoint, 'root'> => ({
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const locale = req.searchParams.has('locale') && isLocale(req.locale) ? req.locale : await panelLocale(req)
    const versionId = req.routeParams?.id
    if (typeof versionId !== 'string') throw new APIError('The version has no id.', 400)
    const doc = await restoreVersion({ isGlobal, locale, part: partOf(req), slug, versionId }, req)
    return Response.json({ doc, message: req.t('version:restoredSuccessfully'), receipt: receiptOf(doc) })
  },
})
