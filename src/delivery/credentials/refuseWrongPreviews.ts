import type { Request, RequestHandler } from 'express'
import type { CollectionSlug, Payload, Where } from 'payload'

import { hasPreview, maySignerStillRead, previewHeaderForm, previewIn, type PreviewClaims } from '../../access/index.ts'
import { defaultLocale } from '../../shared/locales.ts'
import { problem, sendProblem } from '../problem.ts'
import { parametersOf } from './parametersOf.ts'

/**
 * A preview token opens one draft in one language, by `GET /api/{collection}/{id}?locale=…`, and nothing else: anything else that is asked
 * with it is 401, so that a frontend that mixes tokens up finds out. No answer may be kept.
 */
export const refuseWrongPreviews =
  (payload: Payload): RequestHandler =>
  async (req, res, next) => {
    if (!hasPreview(req.headers.authorization)) {
      next()
      return
    }
    res.setHeader('Cache-Control', 'private, no-store')
    res.vary('Authorization')
    const claims = previewIn(req.headers.authorization, payload.secret)
    if (claims && isFor(req, claims) && (await maySignerStillRead(payload, claims)) && (await isThere(payload, claims))) {
      next()
      return
    }
    res.setHeader('WWW-Authenticate', 'Preview')
    const detail = `The preview token is over, or is for another document or language. Send it as “${previewHeaderForm}” to /api/{collection}/{id}?locale=… of its own document.`
    sendProblem(res, problem(401, detail))
  }

function isFor(req: Request, { id, locale, slug }: PreviewClaims): boolean {
  const isRead = req.method === 'GET' || req.method === 'HEAD'
  return isRead && req.path === `/api/${slug}/${id}` && (parametersOf(req).get('locale') ?? defaultLocale) === locale
}

/** In the trash it is not there either. */
async function isThere(payload: Payload, { id, slug }: PreviewClaims): Promise<boolean> {
  const where: Where = { and: [{ id: { equals: id } }, { deletedAt: { exists: false } }] }
  const found = await payload.db.findOne<{ id: string }>({ collection: slug as CollectionSlug, select: { id: true }, where })
  return found !== null
}
