import type { Chain, Step } from './chain.ts'
import { byGraphql, type Sent } from './send.ts'

/** What is brought back of an old version. */
export type Part = 'shared' | 'text'

/** Brings one language of an old version, or its shared fields, back into the draft. */
export async function restore({ kind, world }: Chain, { door, locale }: Step, version: string, part: Part): Promise<Sent> {
  if (door === 'graphql') {
    const { one } = kind.graphql
    const query = `mutation { written: restoreVersion${one}(id: "${version}", locale: ${locale}, part: ${part}) { createdAt } }`
    return byGraphql(world, query, {})
  }
  const path = kind.isGlobal ? `/api/globals/${kind.slug}` : `/api/${kind.slug}`
  const query = `locale=${locale}${part === 'shared' ? '&part=shared' : ''}`
  const { body, status } = await world.app.rest('POST', `${path}/versions/${version}?${query}`, { user: world.editor })
  return { status, problem: body }
}
