import type { CollectionSlug } from 'payload'

import { localeCodes, type Locale } from '../../src/shared/locales.ts'
import type { Chain, Step } from './chain.ts'
import { copyOf, keyOf } from './content.ts'
import { textOf } from './model.ts'
import { byGraphql, byRest, type Sent } from './send.ts'
import { stored } from './stored.ts'
import { viewFrom, viewOf, type View } from './view.ts'

/** A copy is a draft in every language, with addresses of its own. It is looked at and removed. */
export async function duplicate(chain: Chain, step: Step): Promise<void> {
  const { kind, model, world } = chain
  if (kind.isGlobal || kind.hasFile) return
  const collection = kind.slug as CollectionSlug
  const id = await copied(chain, step)
  const { row, version } = await stored(world, kind, id)
  const statuses = Object.values((row?._status ?? {}) as object)
  if (row?.isPublic || statuses.includes('published')) chain.differs('a copy', row?._status, 'a draft')
  for (const code of [...localeCodes, 'all']) {
    const { body } = await world.app.rest<{ totalDocs: number }>('GET', `/api/${kind.slug}?where[id][equals]=${id}&locale=${code}`)
    chain.same(`copies that are public in ${code}`, body.totalDocs, 0)
  }
  const draft = copyOf(model.draft)
  kind.derive?.(draft, step.locale)
  for (const code of localeCodes) {
    const got = viewFrom(kind.level, version?.version, (value) => (value as Partial<Record<Locale, unknown>> | null)?.[code])
    const wanted = viewOf(kind.level, draft.frame, (key) => textOf(draft, code, key))
    chain.same(`a copy in ${code}`, withoutOwn(got), withoutOwn(wanted))
    const slug = model.draft.texts[code]?.[keyOf('', 'slug')]
    if (slug && got.slug === slug) chain.differs(`the address of a copy in ${code}`, got.slug, 'another one')
  }
  await world.app.payload.delete({ collection, id, overrideAccess: true })
}

/** A copy stays a draft when it is asked to be public. */
async function copied(chain: Chain, { door, locale }: Step): Promise<string> {
  const { draw, id, kind, world } = chain
  const data = draw.once(2) ? {} : { _status: 'published' }
  if (door === 'local') {
    const collection = kind.slug as CollectionSlug
    const copy = await world.app.payload.duplicate({ collection, data: data as never, id, depth: 0, locale, overrideAccess: true })
    return String(copy.id)
  }
  const sent =
    door === 'rest'
      ? await byRest(world, 'POST', `/api/${kind.slug}/${id}/duplicate?locale=${locale}`, data)
      : await byMutation(chain, locale, data)
  if (sent.status !== 200) chain.differs(`a copy is answered with ${sent.status}`, sent.problem, 200)
  return String(sent.id)
}

function byMutation({ id, kind, world }: Chain, locale: Locale, data: object): Promise<Sent> {
  const { one } = kind.graphql
  const query = `mutation ($data: mutation${one}UpdateInput) { written: duplicate${one}(id: "${id}", locale: ${locale}, data: $data) { id } }`
  return byGraphql(world, query, { data })
}

/** A copy has its own ids, address and code; all else is the same. */
function withoutOwn(view: View): unknown {
  return JSON.parse(JSON.stringify(view, (key, value: unknown) => (['code', 'id', 'slug'].includes(key) ? undefined : value)))
}
