import type { AuthStrategy } from 'payload'

import { maySignerStillRead } from './signer.ts'
import { previewIn, type PreviewClaims } from './token.ts'

/** The one document and language that a preview token opens. */
type Preview = Pick<PreviewClaims, 'id' | 'locale' | 'slug'>

/** Signs in who brings a preview token: a stranger to all but one draft. */
export const previewStrategy: AuthStrategy = {
  name: 'preview',
  async authenticate({ headers, payload }) {
    const claims = previewIn(headers.get('Authorization'), payload.secret)
    if (!claims || !(await maySignerStillRead(payload, claims))) return { user: null }
    const { by, id, locale, slug } = claims
    const user = { id: by.id, collection: 'api-clients', _strategy: 'preview', preview: { id, locale, slug } satisfies Preview }
    return { user: user as never }
  },
}

/** Is this the draft that the preview token of the request opens, asked for by its id and in its language? */
export function isPreviewed(request: { locale?: unknown; user?: unknown }, slug: string, id: unknown): boolean {
  const preview = (request.user as null | undefined | { preview?: Preview })?.preview
  return preview !== undefined && preview.slug === slug && preview.id === id && preview.locale === request.locale
}
