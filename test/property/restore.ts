import type { Chain, Step } from './chain.ts'
import type { Sent } from './send.ts'

/** Brings one language of an old version back into the draft. */
export async function restore({ kind, world }: Chain, { locale }: Step, version: string): Promise<Sent> {
  const path = kind.isGlobal ? `/api/globals/${kind.slug}` : `/api/${kind.slug}`
  const { body, status } = await world.app.rest('POST', `${path}/versions/${version}?locale=${locale}`, { user: world.editor })
  return { status, problem: body }
}
