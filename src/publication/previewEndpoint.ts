import { addDataAndFileToRequest, APIError, Forbidden, type CollectionSlug, type Endpoint, type PayloadRequest } from 'payload'

import { can, signerOf, signPreview, staffOf } from '../access/index.ts'
import { say } from '../shared/bilingual.ts'
import type { Slug } from '../shared/slugs.ts'
import type { RawDocument } from './rawDocument.ts'
import { localeOfWrite } from './write.ts'

const minute = 60_000
const usualMinutes = 30
const mostMinutes = 120

/**
 * `POST /:id/preview-token?locale=…` gives who may see a draft a token with which a frontend reads it, in this language and for half an
 * hour; with `{ "minutes": … }` for longer or shorter.
 */
export const previewEndpoint = (slug: string): Omit<Endpoint, 'root'> => ({
  path: '/:id/preview-token',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const id = String(req.routeParams?.id)
    const locale = localeOfWrite({ req })
    const draft = await draftOf(slug, id, req)
    const by = signerOf(req.user)
    if (!by || !can(staffOf(req), 'read', slug as Slug)) throw new Forbidden(req.t)
    const until = Date.now() + minutesIn(req) * minute
    const token = signPreview({ slug, id, locale, by, until }, req.payload.secret)
    const template = req.payload.config.custom.previewUrl as string | undefined
    const words = { collection: slug, slug: String(draft.slug ?? id), locale, token }
    const url = template?.replace(/\{(\w+)\}/gu, (_, name: keyof typeof words) => encodeURIComponent(words[name]))
    const headers = { 'Cache-Control': 'private, no-store' }
    return Response.json({ token, expiresAt: new Date(until).toISOString(), url: url ?? null }, { headers, status: 201 })
  },
})

/** @throws NotFound for what may not be seen */
async function draftOf(slug: string, id: string, req: PayloadRequest): Promise<RawDocument> {
  const query = { depth: 0, draft: true, id, req, select: { slug: true } as never }
  const draft: unknown = await req.payload.findByID({ collection: slug as CollectionSlug, overrideAccess: false, ...query })
  return draft as RawDocument
}

function minutesIn(req: PayloadRequest): number {
  const minutes: unknown = req.data?.minutes ?? usualMinutes
  if (typeof minutes === 'number' && minutes > 0 && minutes <= mostMinutes) return minutes
  const message = say(req, { en: `A number of minutes, up to ${mostMinutes}.`, fr: `Un nombre de minutes, jusqu'à ${mostMinutes}.` })
  throw new APIError(message, 400, { code: 'bad-request', errors: [{ message, path: 'minutes' }] }, true)
}
