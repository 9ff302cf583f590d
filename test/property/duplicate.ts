import type { CollectionSlug } from 'payload'

import { localeCodes, type Locale } from '../../src/shared/locales.ts'
import type { Chain, Step } from './chain.ts'
import { copyOf, keyOf } from './content.ts'
import { textOf } from './model.ts'
import { stored } from './stored.ts'
import { viewFrom, viewOf, type View } from './view.ts'

/** A copy is a draft in every language, with addresses of its own. It is looked at and removed. */
export async function duplicate(chain: Chain, { door, locale }: Step): Promise<void> {
  const { kind, model, world } = chain
  if (kind.isGlobal || kind.hasFile) return
  const collection = kind.slug as CollectionSlug
  const id = door === 'local' ? await locally(chain, locale) : await byRest(chain, locale)
  const { row, version } = await stored(world, kind, id)
  const statuses = Object.values((row?._status ?? {}) as object)
  if (row?.isPublic || statuses.includes('published')) chain.differs('a copy', row?._status, 'a draft')
  for (const code of [...localeCodes, 'all']) {
    const { body } = await world.app.rest<{ totalDocs: number }>('GET', `/api/${kind.slug}?where[id][equals]=${id}&locale=${code}`)
    chain.same(`copies that are public in ${code}`, body.totalDocs, 0)
  }
  const draft = copyOf(model.draft)
  kind.derive?.(draft, locale)
  for (const code of localeCodes) {
    const got = viewFrom(kind.level, version?.version, (value) => (value as Partial<Record<Locale, unknown>> | null)?.[code])
    const wanted = viewOf(kind.level, draft.frame, (key) => textOf(draft, code, key))
    chain.same(`a copy in ${code}`, withoutOwn(got), withoutOwn(wanted))
    const slug = model.draft.texts[code]?.[keyOf('', 'slug')]
    if (slug && got.slug === slug) chain.differs(`the address of a copy in ${code}`, got.slug, 'another one')
  }
  await world.app.payload.delete({ collection, id, overrideAccess: true })
}

async function locally({ id, kind, world }: Chain, locale: Locale): Promise<string> {
  const collection = kind.slug as CollectionSlug
  const copy = await world.app.payload.duplicate({ collection, id, depth: 0, locale, overrideAccess: true })
  return String(copy.id)
}

async function byRest(chain: Chain, locale: Locale): Promise<string> {
  const { id, kind, world } = chain
  const path = `/api/${kind.slug}/${id}/duplicate?locale=${locale}`
  const { body, status } = await world.app.rest<{ doc: { id: string } }>('POST', path, { body: {}, user: world.editor })
  if (status !== 200) chain.differs(`a copy is answered with ${status}`, body, 200)
  return body.doc.id
}

/** A copy has its own ids, address and code; all else is the same. */
function withoutOwn(view: View): unknown {
  return JSON.parse(JSON.stringify(view, (key, value: unknown) => (['code', 'id', 'slug'].includes(key) ? undefined : value)))
}
