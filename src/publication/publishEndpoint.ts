import {
  addDataAndFileToRequest,
  APIError,
  commitTransaction,
  initTransaction,
  killTransaction,
  type CollectionSlug,
  type Endpoint,
  type GlobalSlug,
  type PayloadRequest,
} from 'payload'

import { say } from '../shared/bilingual.ts'
import { defaultLocale, type Locale } from '../shared/locales.ts'
import { chosenLocales } from './chosenLocales.ts'
import type { Receipt } from './receipt.ts'
import { latestOf } from './entityTag.ts'
import { demandCurrent, takePrecondition } from './precondition.ts'
import { receiptOf } from './receiptOf.ts'
import { sourceLocaleOf } from './record.ts'
import type { RawDocument } from './rawDocument.ts'
import { fieldsOf } from './tagEndpoints.ts'
import { demandWrite } from './write.ts'

interface Target {
  id?: string
  isGlobal: boolean
  slug: string
}

/**
 * `POST /:id/publish` of a collection and `POST /publish` of a global, with `{ "locales": ["en", "fr"] }`: publishes several languages of
 * the draft, all of them or none. Each is an intent of its own, with its own rights and its own receipt.
 */
export const publishEndpoint = (slug: string, isGlobal: boolean): Omit<Endpoint, 'root'> => ({
  path: isGlobal ? '/publish' : '/:id/publish',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const locales = chosenLocales(req.data?.locales, 'locales', req)
    if (!locales) {
      const message = say(req, { en: 'Name the languages to publish.', fr: 'Nommez les langues à publier.' })
      throw new APIError(message, 400, { code: 'bad-request', errors: [{ message, path: 'locales' }] }, true)
    }
    const id = isGlobal ? undefined : String(req.routeParams?.id)
    const { doc, receipts } = await publishTogether({ id, isGlobal, slug }, locales, req)
    return Response.json({ doc, message: req.t('general:updatedSuccessfully'), receipts })
  },
})

async function publishTogether(
  target: Target,
  locales: Locale[],
  req: PayloadRequest,
): Promise<{ doc: RawDocument; receipts: (null | Receipt)[] }> {
  // What may not be read is not there; only then is the right asked, for all languages before the first is written.
  const source = sourceLocaleOf(await draftOf(target, req), defaultLocale)
  for (const locale of locales) demandWrite({ data: { _status: 'published' }, publishSpecificLocale: locale, req }, target.slug, 'update')
  const isOurs = await initTransaction(req)
  try {
    await demandTogether(target, locales, req)
    const receipts: (null | Receipt)[] = []
    let doc: RawDocument = {}
    // The source language takes the rows along in which the others have their labels.
    for (const locale of locales.toSorted((a, b) => Number(b === source) - Number(a === source))) {
      doc = await publish(target, locale, req)
      receipts.push(receiptOf(doc))
    }
    if (isOurs) await commitTransaction(req)
    return { doc, receipts }
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** Each language must be as the client has read it, before the first of them is published. */
async function demandTogether({ id, isGlobal, slug }: Target, locales: Locale[], req: PayloadRequest): Promise<void> {
  takePrecondition(req, slug, id)
  const place = { fields: fieldsOf(req, { hasDrafts: true, isGlobal, slug }), id, isGlobal, req, slug }
  await demandCurrent(place, locales, () => latestOf({ ...place, hasDrafts: true }))
}

async function draftOf({ id, isGlobal, slug }: Target, req: PayloadRequest): Promise<RawDocument> {
  const query = { depth: 0, draft: true, req, select: { sourceLocale: true } as never }
  const draft: unknown = isGlobal
    ? await req.payload.findGlobal({ slug: slug as GlobalSlug, overrideAccess: false, ...query })
    : await req.payload.findByID({ collection: slug as CollectionSlug, id: String(id), overrideAccess: false, ...query })
  return draft as RawDocument
}

async function publish({ id, isGlobal, slug }: Target, locale: Locale, req: PayloadRequest): Promise<RawDocument> {
  const write = { data: { _status: 'published' } as never, depth: 0, locale, req }
  const doc: unknown = isGlobal
    ? await req.payload.updateGlobal({ slug: slug as GlobalSlug, overrideAccess: false, ...write })
    : await req.payload.update({ collection: slug as CollectionSlug, id: String(id), overrideAccess: false, ...write })
  return doc as RawDocument
}
